using System.Globalization;

namespace GinSharp.Conformance;

/// <summary>Floats as Python's <c>repr</c> writes them.</summary>
public static class PythonFloat
{
    private const int FirstLargeExponent = 16;
    private const int FirstSmallExponent = -5;

    public static string Repr(double value)
    {
        if (!double.IsFinite(value))
        {
            return double.IsNaN(value) ? "nan" : value > 0 ? "inf" : "-inf";
        }

        var sign = double.IsNegative(value) ? "-" : "";
        var (digits, exponent) = Shortest(Math.Abs(value));
        return sign + exponent switch
        {
            >= FirstLargeExponent or <= FirstSmallExponent => Scientific(digits, exponent),
            < 0 => $"0.{new string('0', -exponent - 1)}{digits}",
            _ when digits.Length > exponent + 1 => $"{digits[..(exponent + 1)]}.{digits[(exponent + 1)..]}",
            _ => $"{digits.PadRight(exponent + 1, '0')}.0",
        };
    }

    private static string Scientific(string digits, int exponent)
    {
        var fraction = digits.Length > 1 ? $".{digits[1..]}" : "";
        var direction = exponent < 0 ? '-' : '+';
        return string.Create(
            CultureInfo.InvariantCulture, $"{digits[0]}{fraction}e{direction}{Math.Abs(exponent):00}");
    }

    /// <summary>The fewest digits that read back as the value, and the power of ten of the first one.</summary>
    private static (string Digits, int Exponent) Shortest(double value)
    {
        var parts = value.ToString("R", CultureInfo.InvariantCulture).Split('E');
        var power = parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 0;
        var whole = parts[0].Split('.')[0];
        var digits = parts[0].Replace(".", "", StringComparison.Ordinal);
        var leadingZeros = digits.Length - digits.TrimStart('0').Length;
        return digits.Trim('0') is { Length: > 0 } significant
            ? (significant, power + whole.Length - 1 - leadingZeros)
            : ("0", 0);
    }
}
