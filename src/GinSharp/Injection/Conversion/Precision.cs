using System.Globalization;
using System.Numerics;

namespace GinSharp.Injection.Conversion;

/// <summary>Warns of literals that a type of fewer digits changes.</summary>
internal static class Precision
{
    /// <summary>
    /// Warns where an integer becomes another one, or a fraction an integer. That 0.1 is no binary number is nothing to
    /// tell of.
    /// </summary>
    public static void Check<T>(object value, T number, Type target, ConversionFaults faults)
        where T : IBinaryFloatingPointIeee754<T>
    {
        if (faults.Warnings is null || !T.IsInteger(number) || T.IsInfinity(number))
        {
            return;
        }

        if (DecimalDigits.TextOf(value, faults.Written) is { } text
            && DecimalDigits.TryRead(text, out var digits)
            && (digits.IsInteger ? !digits.Equals(number) : !digits.Digits.IsZero))
        {
            faults.Warn(ConversionDiagnostics.DigitsLost, value, target, TextOf(number));
        }
    }

    /// <summary>All digits of an integer, unless they are many.</summary>
    private static string TextOf<T>(T number)
        where T : IBinaryFloatingPointIeee754<T>
    {
        var digits = BigInteger.CreateTruncating(number).ToString(CultureInfo.InvariantCulture);
        return digits.Length <= 30 ? digits : number.ToString("R", CultureInfo.InvariantCulture);
    }

    /// <summary>Warns where a decimal cannot hold all digits that are written.</summary>
    public static void Check(string text, object value, decimal number, ConversionFaults faults)
    {
        if (faults.Warnings is not null
            && DecimalDigits.TryRead(text, out var digits)
            && DecimalDigits.TryRead(number.ToString(CultureInfo.InvariantCulture), out var held)
            && digits != held)
        {
            faults.Warn(
                ConversionDiagnostics.DigitsLost,
                value,
                typeof(decimal),
                number.ToString(CultureInfo.InvariantCulture));
        }
    }
}
