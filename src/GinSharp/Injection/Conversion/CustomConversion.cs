namespace GinSharp.Injection.Conversion;

/// <summary>A conversion that the program added.</summary>
internal sealed class CustomConversion(ValueConverter converter) : Conversion(converter.Target)
{
    private readonly bool _isValidated = InstanceFaults.AreAskedFor(converter.Target);

    public override ValueKinds Accepts => ValueKinds.AnyLiteral;

    public override ValueSource Compile(object value, ValueCompiler compiler, ConversionFaults faults)
    {
        var earlierFaults = faults.Count;
        var literal = compiler.Compile(value, typeof(object), faults.Undeclared());
        if (faults.Count > earlierFaults)
        {
            return InvalidSource.Instance;
        }

        if (References.IsIn(value))
        {
            return new CustomSource(literal, this, faults.Here());
        }

        var result = Convert(literal.Get(default), out var error);
        if (error is not null)
        {
            faults.Add(ConversionDiagnostics.ConverterFailed, value, Target, null, error);
            return InvalidSource.Instance;
        }

        if (converter.IsShared)
        {
            return new ConstantSource(result);
        }

        (result as IDisposable)?.Dispose();
        return new CustomSource(literal, this, faults.Here());
    }

    /// <summary>Runs the program's converter.</summary>
    /// <param name="literal">The literal, with its references resolved.</param>
    /// <param name="error">What is wrong with the result, or null.</param>
    public object? Convert(object? literal, out string? error)
    {
        try
        {
            var result = converter.Convert(literal);
            error = !Target.IsInstanceOfType(result)
                ? $"its converter gave {ValueText.Of(result)}"
                : _isValidated && InstanceFaults.Of(result!) is { Count: > 0 } wrong
                    ? string.Join("; ", wrong.Select(InstanceFaults.TextOf))
                    : null;
            return result;
        }
        catch (Exception exception)
        {
            error = exception.Message;
            return null;
        }
    }
}
