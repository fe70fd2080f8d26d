using System.Globalization;
using System.Numerics;
using GinSharp.Bindings;

namespace GinSharp.Injection.Conversion;

/// <summary>Rounds integers and floats to the nearest float of a type, as Python's <c>float()</c> does.</summary>
internal static class FloatRounding
{
    /// <summary>Of a double, in bits; no other float has a larger one.</summary>
    private const int LargestExponent = 1_025;

    /// <summary>Rounds a number.</summary>
    /// <param name="value">An integer or a float.</param>
    /// <param name="number">The nearest float.</param>
    /// <returns>What is wrong with it, or null: a finite number must stay finite, and only zero may become
    /// zero.</returns>
    public static string? Round<T>(object value, out T number)
        where T : IBinaryFloatingPointIeee754<T>, IMinMaxValue<T>
    {
        var isFloat = PythonNumber.TryReadFloat(value, out var real);
        if (isFloat)
        {
            number = T.CreateTruncating(real);
        }
        else
        {
            // The digits are rounded once; by way of a double they would be rounded twice.
            PythonNumber.TryReadInteger(value, out var integer);
            if (integer.GetBitLength() > LargestExponent)
            {
                number = T.Zero;
                return string.Create(CultureInfo.InvariantCulture, $"{T.MinValue} to {T.MaxValue}");
            }

            var digits = integer.ToString(CultureInfo.InvariantCulture);
            number = T.Parse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        }

        if (T.IsInfinity(number) && !double.IsInfinity(real))
        {
            return string.Create(CultureInfo.InvariantCulture, $"{T.MinValue} to {T.MaxValue}");
        }

        return T.IsZero(number) && real != 0 ? "it would become 0" : null;
    }
}
