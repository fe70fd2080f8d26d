using System.Globalization;
using System.Numerics;
using GinSharp.Bindings;
using GinSharp.Syntax;

namespace GinSharp.Injection.Conversion;

/// <summary>
/// A number as its literal writes it, <c>Digits × 10^Exponent</c>: what binary floats do to it can be told.
/// </summary>
/// <param name="Digits">The digits, without zeros at the end.</param>
/// <param name="Exponent">The power of ten.</param>
internal readonly record struct DecimalDigits(BigInteger Digits, int Exponent)
{
    /// <summary>More digits than any float has; longer literals are not looked at.</summary>
    private const int MostDigits = 400;

    /// <summary>Whether it is an integer, however it is written.</summary>
    public bool IsInteger => Exponent >= 0;

    /// <summary>The text of a number literal without what only eases reading it, or null.</summary>
    /// <param name="value">The number.</param>
    /// <param name="literal">What it was read from, or null.</param>
    public static string? TextOf(object value, GinValue? literal) => literal switch
    {
        FloatValue number when number.Value.Equals(value) =>
            string.Concat(number.Span.Text.Where(c => c != '_' && !char.IsWhiteSpace(c))),
        _ => PythonNumber.TryReadInteger(value, out var integer) && integer.GetBitLength() < 4 * MostDigits
            ? integer.ToString(CultureInfo.InvariantCulture)
            : null,
    };

    public static bool TryRead(string text, out DecimalDigits digits)
    {
        var split = text.IndexOfAny(['e', 'E']);
        var mantissa = split < 0 ? text : text[..split];
        var exponent = 0;
        var point = mantissa.IndexOf('.', StringComparison.Ordinal);
        digits = default;
        if (text.Length > MostDigits
            || (split >= 0 && !int.TryParse(text[(split + 1)..], CultureInfo.InvariantCulture, out exponent))
            || !BigInteger.TryParse(
                mantissa.Replace(".", "", StringComparison.Ordinal),
                NumberStyles.AllowLeadingSign,
                CultureInfo.InvariantCulture,
                out var number))
        {
            return false;
        }

        digits = Normal(number, (long)exponent - (point < 0 ? 0 : mantissa.Length - 1 - point));
        return true;
    }

    /// <summary>What a float is when it is written with as many digits as this.</summary>
    public bool Equals<T>(T number)
        where T : IFormattable
    {
        var count = BigInteger.Abs(Digits).ToString(CultureInfo.InvariantCulture).Length;
        var text = number.ToString(
            string.Create(CultureInfo.InvariantCulture, $"E{count - 1}"), CultureInfo.InvariantCulture);
        return TryRead(text, out var written) && written == this;
    }

    private static DecimalDigits Normal(BigInteger number, long exponent)
    {
        while (!number.IsZero && number % 10 == 0)
        {
            number /= 10;
            exponent++;
        }

        return new(number, number.IsZero ? 0 : (int)Math.Clamp(exponent, int.MinValue, int.MaxValue));
    }
}
