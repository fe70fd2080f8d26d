namespace GinSharp.Injection.Conversion;

/// <summary>A string of one UTF-16 code unit becomes a <c>char</c>.</summary>
internal sealed class CharConversion() : ScalarConversion(typeof(char), ValueKinds.String)
{
    protected override object? Convert(object value, ConversionFaults faults)
    {
        var text = (string)value;
        if (text.Length == 1)
        {
            return text[0];
        }

        faults.Add(ConversionDiagnostics.WrongLength, value, Target, null, "one UTF-16 character");
        return null;
    }
}
