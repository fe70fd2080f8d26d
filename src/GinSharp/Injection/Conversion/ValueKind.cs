using System.Numerics;

namespace GinSharp.Injection.Conversion;

/// <summary>Tells of which kind a value is.</summary>
internal static class ValueKind
{
    /// <summary>The kind of a value, by its exact type: a <c>string[]</c> that code bound is no tuple.</summary>
    public static ValueKinds Of(object? value) => value is null ? ValueKinds.None : OfType(value.GetType());

    /// <summary>The kind that values of exactly this type are of.</summary>
    public static ValueKinds OfType(Type type)
    {
        if (type.IsEnum)
        {
            return ValueKinds.Object;
        }

        return Type.GetTypeCode(type) switch
        {
            TypeCode.SByte or TypeCode.Byte or TypeCode.Int16 or TypeCode.UInt16 => ValueKinds.Integer,
            TypeCode.Int32 or TypeCode.UInt32 or TypeCode.Int64 or TypeCode.UInt64 => ValueKinds.Integer,
            TypeCode.Single or TypeCode.Double => ValueKinds.Float,
            TypeCode.Boolean => ValueKinds.Boolean,
            TypeCode.String => ValueKinds.String,
            _ => OfOther(type),
        };
    }

    public static bool IsNumber(object? value) => (Of(value) & ValueKinds.Number) != 0;

    private static ValueKinds OfOther(Type type) =>
        type == typeof(BigInteger) || type == typeof(nint) || type == typeof(nuint) ? ValueKinds.Integer
        : type == typeof(Int128) || type == typeof(UInt128) ? ValueKinds.Integer
        : type == typeof(Half) ? ValueKinds.Float
        : type == typeof(Complex) ? ValueKinds.Complex
        : type == typeof(byte[]) ? ValueKinds.Bytes
        : type == typeof(List<object?>) ? ValueKinds.List
        : type == typeof(object?[]) ? ValueKinds.Tuple
        : type == typeof(GinDictionary) ? ValueKinds.Dictionary
        : ValueKinds.Object;
}
