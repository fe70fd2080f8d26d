using System.Globalization;
using System.Numerics;
using GinSharp.Bindings;

namespace GinSharp.Reporting;

/// <summary>The literals of C#'s numbers.</summary>
internal static class NumberLiteral
{
    /// <summary>The literal of a number; null for a number that has none, and for anything else.</summary>
    /// <param name="value">The number.</param>
    /// <param name="isExact">
    /// Whether a small float is the number that it becomes as a double, rather than the one with its own digits: 0.1f is
    /// <c>0.10000000149011612</c>, and a whole <c>decimal</c> an integer.
    /// </param>
    public static Literal? Of(object value, bool isExact = false) => value switch
    {
        float number when isExact => OfDouble(number),
        Half number when isExact => OfDouble((double)number),
        decimal number when isExact && decimal.IsInteger(number) => new IntegerLiteral(new BigInteger(number)),
        _ when PythonNumber.TryReadInteger(value, out var integer) => new IntegerLiteral(integer),
        double number => OfDouble(number),
        float number => OfDouble(Widen(number)),
        Half number => OfDouble(Widen(number)),
        decimal number => OfDecimal(number),
        Complex number => OfComplex(number),
        _ => null,
    };

    private static FloatLiteral? OfDouble(double value) => double.IsNaN(value) ? null : new FloatLiteral(value);

    /// <summary>
    /// The double that shows the number's own digits: 0.1f is <c>0.1</c>, though as a double it is 0.10000000149011612.
    /// Should the digits not give the number back, that one does.
    /// </summary>
    private static double Widen(float value)
    {
        var shown = ReadDigits(value);
        return (float)shown == value ? shown : value;
    }

    private static double Widen(Half value)
    {
        var shown = ReadDigits(value);
        return (Half)shown == value ? shown : (double)value;
    }

    /// <summary>A decimal that comes back from the double with its digits, which a file would give.</summary>
    private static FloatLiteral? OfDecimal(decimal value)
    {
        var shown = ReadDigits(value);
        return Math.Abs(shown) < (double)decimal.MaxValue && (decimal)shown == value ? new FloatLiteral(shown) : null;
    }

    private static ImaginaryLiteral? OfComplex(Complex value) =>
        value.Real == 0 && !double.IsNaN(value.Imaginary) ? new ImaginaryLiteral(value.Imaginary) : null;

    private static double ReadDigits<T>(T number)
        where T : IFormattable =>
        double.Parse(number.ToString(null, CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
