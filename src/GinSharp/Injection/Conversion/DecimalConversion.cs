using System.Globalization;
using GinSharp.Bindings;

namespace GinSharp.Injection.Conversion;

/// <summary>
/// Integers and floats become decimals by the digits that are written; a float from code by the shortest digits that
/// stand for it, so that 0.1 is 0.1.
/// </summary>
internal sealed class DecimalConversion() : ScalarConversion(typeof(decimal), ValueKinds.Number)
{
    protected override object? Convert(object value, ConversionFaults faults)
    {
        var digits = DecimalDigits.TextOf(value, faults.Written)
            ?? ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture);
        var isFloat = PythonNumber.TryReadFloat(value, out var real);
        var isInRange = decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var number);
        if (isInRange && (number != 0 || !isFloat || real == 0))
        {
            Precision.Check(digits, value, number, faults);
            return number;
        }

        var fault = isInRange
            ? "it would become 0"
            : string.Create(CultureInfo.InvariantCulture, $"{decimal.MinValue} to {decimal.MaxValue}");
        faults.Add(ConversionDiagnostics.OutOfRange, value, Target, null, fault);
        return null;
    }
}
