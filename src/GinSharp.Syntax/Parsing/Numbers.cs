using System.Globalization;
using System.Numerics;
using GinSharp.Syntax.Diagnostics;
using GinSharp.Syntax.Parsing.Mistakes;
using Sprache;

namespace GinSharp.Syntax.Parsing;

/// <summary><c>number := '-'? (integer | float | imaginary)</c></summary>
internal static class Numbers
{
    private const int DigitsOfLong = 18;

    public static IResult<GinValue> Number(IInput input)
    {
        var (context, start) = SourceInput.From(input);
        return Read(context, start, start, isNegative: false);
    }

    /// <summary>A minus sign, and the number it belongs to.</summary>
    public static IResult<GinValue> Negative(IInput input)
    {
        var (context, start) = SourceInput.From(input);
        var operand = Trivia.Skip(context, start + 1);
        return NumberScan.IsAt(context.Text, operand)
            ? Read(context, start, operand, isNegative: true)
            : NotANumber(context, start, operand);
    }

    private static IResult<GinValue> NotANumber(ParseContext context, int minus, int operand)
    {
        var isReference = Characters.At(context.Text, operand) is '@' or '%';
        if (isReference && Characters.LineEnd(context.Text, minus) < operand)
        {
            context.Report(SyntaxDiagnostics.DroppedMinus, minus, minus + 1, "Remove it.");
            return Values.Value(new SourceInput(context, operand));
        }

        return ValueMistakes.NoNumber(context, operand);
    }

    private static IResult<GinValue> Read(ParseContext context, int start, int digits, bool isNegative)
    {
        var scan = NumberScan.At(context.Text, digits);
        if (Characters.NamePartLength(context.Text, scan.End) > 0 || NumberScan.IsAt(context.Text, scan.End))
        {
            return ValueMistakes.GluedToNumber(context, start, scan.End);
        }

        if (scan.End - digits > context.Options.MaxDigits / 2 && HasTooManyDigits(context, scan, digits))
        {
            return context.Refuse<GinValue>(
                SyntaxDiagnostics.TooManyDigits, start, scan.End, null, context.Options.MaxDigits);
        }

        var span = context.Span(start, scan.End);
        GinValue value = scan.Kind switch
        {
            NumberKind.Float =>
                new FloatValue(Signed(Double(context.Text, digits, scan.End), isNegative), span),
            NumberKind.Imaginary =>
                new ComplexValue(Imaginary(Double(context.Text, digits, scan.End - 1), isNegative), span),
            NumberKind.Integer =>
                new IntegerValue(Signed(Decimal(context.Text, digits, scan.End), isNegative), span),
            NumberKind.Hexadecimal =>
                new IntegerValue(Signed(PowerOfTwo(context.Text, digits + 2, scan.End, 4), isNegative), span),
            NumberKind.Octal =>
                new IntegerValue(Signed(PowerOfTwo(context.Text, digits + 2, scan.End, 3), isNegative), span),
            _ =>
                new IntegerValue(Signed(PowerOfTwo(context.Text, digits + 2, scan.End, 1), isNegative), span),
        };
        return context.Accept(value, scan.End);
    }

    /// <summary>
    /// Whether an integer is too long to be written in decimal digits, which takes ever longer. Python has a limit too.
    /// </summary>
    private static bool HasTooManyDigits(ParseContext context, NumberScan scan, int start)
    {
        const double BitsPerDigit = 3.3219280948873626;
        var bits = scan.Kind switch
        {
            NumberKind.Integer => BitsPerDigit,
            NumberKind.Hexadecimal => 4,
            NumberKind.Octal => 3,
            NumberKind.Binary => 1,
            _ => 0,
        };
        var digits = Digits(context.Text, bits == BitsPerDigit ? start : start + 2, scan.End).TrimStart('0');
        return digits.Length * bits > context.Options.MaxDigits * BitsPerDigit;
    }

    private static double Signed(double value, bool isNegative) => isNegative ? -value : value;

    private static BigInteger Signed(BigInteger value, bool isNegative) => isNegative ? -value : value;

    private static Complex Imaginary(double value, bool isNegative) =>
        isNegative ? new(-0.0, -value) : new(0.0, value);

    private static double Double(string text, int start, int end) =>
        double.TryParse(Digits(text, start, end), NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            ? value
            : double.PositiveInfinity; // .NET Framework refuses what is too large.

    private static BigInteger Decimal(string text, int start, int end)
    {
        if (end - start > DigitsOfLong)
        {
            return BigInteger.Parse(Digits(text, start, end), NumberStyles.None, CultureInfo.InvariantCulture);
        }

        var value = 0L;
        for (var position = start; position < end; position++)
        {
            if (text[position] != '_')
            {
                value = (value * 10) + (text[position] - '0');
            }
        }

        return value;
    }

    /// <summary>Reads digits that stand for a number of bits each.</summary>
    private static BigInteger PowerOfTwo(string text, int start, int end, int bitsPerDigit)
    {
        // Little endian; one byte more, so that the sign bit stays clear.
        var bytes = new byte[((end - start) * bitsPerDigit / 8) + 2];
        var bit = 0;
        for (var position = end - 1; position >= start; position--)
        {
            if (text[position] != '_')
            {
                var shifted = DigitValue(text[position]) << (bit % 8);
                bytes[bit / 8] |= (byte)shifted;
                bytes[(bit / 8) + 1] |= (byte)(shifted >> 8);
                bit += bitsPerDigit;
            }
        }

        return new BigInteger(bytes);
    }

    private static int DigitValue(char c) => Characters.IsDigit(c) ? c - '0' : (c | 0x20) - 'a' + 10;

    private static string Digits(string text, int start, int end) =>
        text.Substring(start, end - start).Replace("_", "");
}
