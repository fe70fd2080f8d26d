using System.Globalization;
using System.Numerics;
using GinSharp.Bindings;

namespace GinSharp.Injection.Conversion;

/// <summary>Integers become integers of a limited size; floats never do, not even 3.0.</summary>
/// <param name="target">The type.</param>
/// <param name="min">Its least value.</param>
/// <param name="max">Its greatest value.</param>
/// <param name="cast">Makes one of an integer in range.</param>
internal sealed class IntegerConversion(Type target, BigInteger min, BigInteger max, Func<BigInteger, object> cast)
    : ScalarConversion(target, ValueKinds.Integer)
{
    protected override object? Convert(object value, ConversionFaults faults)
    {
        PythonNumber.TryReadInteger(value, out var number);
        if (number >= min && number <= max)
        {
            return cast(number);
        }

        var range = string.Create(CultureInfo.InvariantCulture, $"{min} to {max}");
        faults.Add(ConversionDiagnostics.OutOfRange, value, Target, null, range);
        return null;
    }
}
