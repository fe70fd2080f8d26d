using System.Numerics;

namespace GinSharp.Injection.Conversion;

/// <summary>Integers and floats become the nearest float of a type.</summary>
internal sealed class FloatConversion<T>() : ScalarConversion(typeof(T), ValueKinds.Number)
    where T : IBinaryFloatingPointIeee754<T>, IMinMaxValue<T>
{
    protected override object? Convert(object value, ConversionFaults faults)
    {
        if (value is T given)
        {
            // A double that was read from a text may have lost digits on the way.
            Precision.Check(value, given, Target, faults);
            return value;
        }

        if (FloatRounding.Round<T>(value, out var number) is not { } fault)
        {
            Precision.Check(value, number, Target, faults);
            return number;
        }

        faults.Add(ConversionDiagnostics.OutOfRange, value, Target, null, fault);
        return null;
    }
}
