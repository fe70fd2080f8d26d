using System.Numerics;
using System.Runtime.InteropServices;

namespace GinSharp.Injection.Conversion;

/// <summary>The conversions to the numeric types of .NET.</summary>
internal static class NumberConversions
{
    /// <summary>The conversion to a type, or null when it is no numeric one.</summary>
    public static Conversion? Find(Type target) => Type.GetTypeCode(target) switch
    {
        TypeCode.SByte => new IntegerConversion(target, sbyte.MinValue, sbyte.MaxValue, n => (sbyte)n),
        TypeCode.Byte => new IntegerConversion(target, byte.MinValue, byte.MaxValue, n => (byte)n),
        TypeCode.Int16 => new IntegerConversion(target, short.MinValue, short.MaxValue, n => (short)n),
        TypeCode.UInt16 => new IntegerConversion(target, ushort.MinValue, ushort.MaxValue, n => (ushort)n),
        TypeCode.Int32 => new IntegerConversion(target, int.MinValue, int.MaxValue, n => (int)n),
        TypeCode.UInt32 => new IntegerConversion(target, uint.MinValue, uint.MaxValue, n => (uint)n),
        TypeCode.Int64 => new IntegerConversion(target, long.MinValue, long.MaxValue, n => (long)n),
        TypeCode.UInt64 => new IntegerConversion(target, ulong.MinValue, ulong.MaxValue, n => (ulong)n),
        TypeCode.Single => new FloatConversion<float>(),
        TypeCode.Double => new FloatConversion<double>(),
        TypeCode.Decimal => new DecimalConversion(),
        _ => FindRarer(target),
    };

    /// <summary>Apart, for programs that use none of these to start faster.</summary>
    private static Conversion? FindRarer(Type target) => target switch
    {
        _ when target == typeof(nint) => new IntegerConversion(target, nint.MinValue, nint.MaxValue, n => (nint)n),
        _ when target == typeof(nuint) => new IntegerConversion(target, nuint.MinValue, nuint.MaxValue, n => (nuint)n),
        _ when target == typeof(Int128) =>
            new IntegerConversion(target, Int128.MinValue, Int128.MaxValue, n => (Int128)n),
        _ when target == typeof(UInt128) =>
            new IntegerConversion(target, UInt128.MinValue, UInt128.MaxValue, n => (UInt128)n),
        _ when target == typeof(Half) => new FloatConversion<Half>(),
        _ when target == typeof(NFloat) => new FloatConversion<NFloat>(),
        _ when target == typeof(BigInteger) => new BigIntegerConversion(),
        _ when target == typeof(Complex) => new ComplexConversion(),
        _ => null,
    };
}
