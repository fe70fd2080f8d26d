using System.Globalization;

namespace GinSharp.Reporting;

/// <summary>Floating-point numbers as Python's <c>repr</c> writes them.</summary>
internal static class FloatText
{
    /// <summary>The shortest digits that give the number back; infinity as a literal that overflows to it.</summary>
    public static string Of(double value)
    {
        var text = Shortest(value);
        return text.AsSpan().ContainsAny('.', 'e') ? text : text + ".0";
    }

    /// <summary>An imaginary number; its real part has no literal of its own.</summary>
    public static string OfImaginary(double value) => Shortest(value) + "j";

    private static string Shortest(double value)
    {
        if (double.IsInfinity(value))
        {
            return value > 0 ? "1e400" : "-1e400";
        }

        var sign = double.IsNegative(value) ? "-" : "";
        var (digits, point) = Digits(Math.Abs(value));
        if (point is <= -4 or > 16)
        {
            var fraction = digits.Length > 1 ? "." + digits[1..] : "";
            return string.Create(CultureInfo.InvariantCulture, $"{sign}{digits[0]}{fraction}e{point - 1:+00;-00}");
        }

        if (point <= 0)
        {
            return $"{sign}0.{new string('0', -point)}{digits}";
        }

        return point < digits.Length
            ? $"{sign}{digits[..point]}.{digits[point..]}"
            : sign + digits.PadRight(point, '0');
    }

    /// <summary>The shortest digits, and where among them the point stands: 12.5 is <c>125</c> and 2.</summary>
    private static (string Digits, int Point) Digits(double value)
    {
        if (value == 0)
        {
            return ("0", 1);
        }

        // .NET's own shortest digits are one too short for 2^-25 and 2^-958, and read as the number below.
        var text = value.ToString("R", CultureInfo.InvariantCulture);
        if (double.Parse(text, CultureInfo.InvariantCulture) != value)
        {
            text = value.ToString("G17", CultureInfo.InvariantCulture);
        }

        var parts = text.Split('E');
        var exponent = parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 0;
        var wholeDigits = parts[0].IndexOf('.', StringComparison.Ordinal);
        var digits = parts[0].Replace(".", "", StringComparison.Ordinal);
        var significant = digits.TrimStart('0');
        var point = (wholeDigits < 0 ? digits.Length : wholeDigits) - (digits.Length - significant.Length) + exponent;
        return (significant.TrimEnd('0'), point);
    }
}
