namespace GinSharp.Injection.Conversion;

/// <summary>The conversions that are built in.</summary>
internal static class Conversions
{
    /// <summary>The conversion to a type; where no literal becomes it, one that says so.</summary>
    public static Conversion Find(Type target) =>
        FindScalar(target) ?? ContainerConversions.Find(target) ?? TextConversions.Find(target) ??
        new NoConversion(target);

    private static Conversion? FindScalar(Type target) =>
        target.IsEnum ? new EnumConversion(target)
        : target == typeof(string) ? new IdentityConversion(target, ValueKinds.String)
        : target == typeof(bool) ? new IdentityConversion(target, ValueKinds.Boolean)
        : target == typeof(char) ? new CharConversion()
        : NumberConversions.Find(target);
}
