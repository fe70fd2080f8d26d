namespace GinSharp.Injection.Conversion;

/// <summary>Strings become what their text stands for.</summary>
/// <param name="target">The type.</param>
/// <param name="parse">Reads the text, in the invariant culture; gives null, or throws, for what is none.</param>
/// <param name="example">A literal that is right, for the suggestion, or null.</param>
internal class TextConversion(Type target, Func<string, object?> parse, string? example = null)
    : ScalarConversion(target, ValueKinds.String)
{
    private readonly bool _isValidated = InstanceFaults.AreAskedFor(target);

    protected sealed override object? Convert(object value, ConversionFaults faults)
    {
        try
        {
            var parsed = parse((string)value);
            if (parsed is null)
            {
                faults.Add(ConversionDiagnostics.InvalidText, value, Target, Example());
                return null;
            }

            return IsValid(parsed, value, faults) ? parsed : null;
        }
        catch (Exception exception)
        {
            // The parsers of types that programs bring along may throw anything.
            faults.Add(ConversionDiagnostics.ConverterFailed, value, Target, Example(), exception.Message);
            return null;
        }
    }

    private bool IsValid(object parsed, object value, ConversionFaults faults)
    {
        if (_isValidated && InstanceFaults.Of(parsed) is { Count: > 0 } wrong)
        {
            var text = string.Join("; ", wrong.Select(InstanceFaults.TextOf));
            faults.Add(ConversionDiagnostics.ConverterFailed, value, Target, Example(), text);
            return false;
        }

        return true;
    }

    private string? Example() => example is null ? null : $"Write it as in {example}.";
}
