using System.Numerics;

namespace GinSharp.Injection.Conversion;

/// <summary>Integers, floats and imaginary numbers become complex numbers.</summary>
internal sealed class ComplexConversion() : ScalarConversion(typeof(Complex), ValueKinds.Number | ValueKinds.Complex)
{
    protected override object? Convert(object value, ConversionFaults faults)
    {
        if (value is Complex)
        {
            return value;
        }

        if (FloatRounding.Round<double>(value, out var real) is not { } fault)
        {
            Precision.Check(value, real, Target, faults);
            return new Complex(real, 0);
        }

        faults.Add(ConversionDiagnostics.OutOfRange, value, Target, null, fault);
        return null;
    }
}
