namespace GinSharp.Injection.Conversion;

/// <summary>A value that the program's converter makes anew at each call.</summary>
internal sealed class CustomSource(ValueSource literal, CustomConversion conversion) : ValueSource
{
    public override object? Get(in CallContext context)
    {
        var value = literal.Get(in context);
        var result = conversion.Convert(value, out var error);
        if (error is null)
        {
            return result;
        }

        var faults = new ConversionFaults(conversion.Target);
        faults.Add(ConversionDiagnostics.ConverterFailed, value, conversion.Target, null, error);
        throw new ConversionException(faults.Faults);
    }
}
