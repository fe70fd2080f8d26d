using System.Globalization;
using System.Numerics;
using GinSharp.Bindings;

namespace GinSharp.Injection.Conversion;

/// <summary>Integers become integers of a limited size; floats never do, not even 3.0.</summary>
internal sealed class IntegerConversion<T>() : ScalarConversion(typeof(T), ValueKinds.Integer)
    where T : IBinaryInteger<T>, IMinMaxValue<T>
{
    protected override object? Convert(object value, ConversionFaults faults)
    {
        PythonNumber.TryReadInteger(value, out var number);
        if (number >= BigInteger.CreateChecked(T.MinValue) && number <= BigInteger.CreateChecked(T.MaxValue))
        {
            return T.CreateChecked(number);
        }

        var range = string.Create(CultureInfo.InvariantCulture, $"{T.MinValue} to {T.MaxValue}");
        faults.Add(ConversionDiagnostics.OutOfRange, value, Target, null, range);
        return null;
    }
}
