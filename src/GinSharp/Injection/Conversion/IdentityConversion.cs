namespace GinSharp.Injection.Conversion;

/// <summary>A conversion to a type of the language itself: only its own literals fit, as they are.</summary>
internal sealed class IdentityConversion(Type target, ValueKinds accepts) : ScalarConversion(target, accepts)
{
    protected override object? Convert(object value, ConversionFaults faults) => value;
}
