namespace GinSharp.Injection.Conversion;

/// <summary>A conversion to something that cannot be changed, so that all calls share it.</summary>
internal abstract class ScalarConversion(Type target, ValueKinds accepts) : Conversion(target)
{
    public sealed override ValueKinds Accepts => accepts;

    public sealed override ValueSource Compile(object value, ValueCompiler compiler, ConversionFaults faults) =>
        Convert(value, faults) is { } converted ? new ConstantSource(converted) : InvalidSource.Instance;

    /// <summary>The value as the target type, or null after a fault was added.</summary>
    protected abstract object? Convert(object value, ConversionFaults faults);
}
