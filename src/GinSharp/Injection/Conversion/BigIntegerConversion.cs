using System.Numerics;
using GinSharp.Bindings;

namespace GinSharp.Injection.Conversion;

/// <summary>Integers become integers of any size.</summary>
internal sealed class BigIntegerConversion() : ScalarConversion(typeof(BigInteger), ValueKinds.Integer)
{
    protected override object? Convert(object value, ConversionFaults faults)
    {
        PythonNumber.TryReadInteger(value, out var number);
        return number;
    }
}
