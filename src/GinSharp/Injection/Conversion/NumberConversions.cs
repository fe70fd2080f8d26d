using System.Numerics;
using System.Runtime.InteropServices;

namespace GinSharp.Injection.Conversion;

/// <summary>The conversions to the numeric types of .NET.</summary>
internal static class NumberConversions
{
    /// <summary>The conversion to a type, or null when it is no numeric one.</summary>
    public static Conversion? Find(Type target) => Type.GetTypeCode(target) switch
    {
        TypeCode.SByte => new IntegerConversion<sbyte>(),
        TypeCode.Byte => new IntegerConversion<byte>(),
        TypeCode.Int16 => new IntegerConversion<short>(),
        TypeCode.UInt16 => new IntegerConversion<ushort>(),
        TypeCode.Int32 => new IntegerConversion<int>(),
        TypeCode.UInt32 => new IntegerConversion<uint>(),
        TypeCode.Int64 => new IntegerConversion<long>(),
        TypeCode.UInt64 => new IntegerConversion<ulong>(),
        TypeCode.Single => new FloatConversion<float>(),
        TypeCode.Double => new FloatConversion<double>(),
        TypeCode.Decimal => new DecimalConversion(),
        _ when target == typeof(nint) => new IntegerConversion<nint>(),
        _ when target == typeof(nuint) => new IntegerConversion<nuint>(),
        _ when target == typeof(Int128) => new IntegerConversion<Int128>(),
        _ when target == typeof(UInt128) => new IntegerConversion<UInt128>(),
        _ when target == typeof(Half) => new FloatConversion<Half>(),
        _ when target == typeof(NFloat) => new FloatConversion<NFloat>(),
        _ when target == typeof(BigInteger) => new BigIntegerConversion(),
        _ when target == typeof(Complex) => new ComplexConversion(),
        _ => null,
    };
}
