namespace GinSharp.Injection.Conversion;

/// <summary>Finds the conversion to a type.</summary>
internal static class Conversions
{
    /// <summary>The conversion; for a type that no literal becomes, one that says so.</summary>
    public static Conversion Find(Type target, ConverterTable converters)
    {
        if (converters.Find(target) is { } converter)
        {
            return new CustomConversion(converter);
        }

        if (Nullable.GetUnderlyingType(target) is { } underlying)
        {
            return Find(underlying, converters);
        }

        return FindScalar(target) ?? ContainerConversions.Find(target) ?? TextConversions.Find(target) ??
            new NoConversion(target);
    }

    private static Conversion? FindScalar(Type target) =>
        target.IsEnum ? new EnumConversion(target)
        : target == typeof(string) ? new IdentityConversion(target, ValueKinds.String)
        : target == typeof(bool) ? new IdentityConversion(target, ValueKinds.Boolean)
        : target == typeof(char) ? new CharConversion()
        : NumberConversions.Find(target);
}
