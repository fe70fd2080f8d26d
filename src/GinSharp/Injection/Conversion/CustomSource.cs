namespace GinSharp.Injection.Conversion;

/// <summary>A value that the program's converter makes anew at each call.</summary>
/// <param name="literal">What the converter gets.</param>
/// <param name="conversion">The converter.</param>
/// <param name="place">Where the value stands, for messages.</param>
internal sealed class CustomSource(
    ValueSource literal, CustomConversion conversion, ConversionFaults place) : ValueSource
{
    public override object? Get(in CallContext context)
    {
        var value = literal.Get(in context);
        var result = conversion.Convert(value, out var error);
        if (error is null)
        {
            return result;
        }

        var faults = place.Here();
        faults.Add(ConversionDiagnostics.ConverterFailed, value, conversion.Target, null, error);
        throw new ConversionException(faults.Faults);
    }
}
