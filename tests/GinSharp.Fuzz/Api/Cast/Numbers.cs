using System.Numerics;

namespace GinSharp.Fuzz.Api.Cast;

[Configurable]
public sealed record Numbers(
    byte Byte = 1,
    sbyte Small = -1,
    short Low = -2,
    ushort High = 2,
    uint Wide = 3,
    long Deep = long.MinValue,
    ulong Huge = ulong.MaxValue,
    float Rough = 0.1f,
    decimal Exact = 0.10m,
    Half? Half = null,
    BigInteger? Big = null,
    Complex? Complex = null);
