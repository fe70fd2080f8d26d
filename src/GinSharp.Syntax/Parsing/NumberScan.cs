namespace GinSharp.Syntax.Parsing;

/// <summary>Which kind of number is written at a place, and where it ends.</summary>
internal readonly record struct NumberScan(NumberKind Kind, int End)
{
    /// <summary>Whether a number starts here: a digit, or a dot and a digit.</summary>
    public static bool IsAt(string text, int position)
    {
        var c = Characters.At(text, position);
        return Characters.IsDigit(c) || (c == '.' && Characters.IsDigit(Characters.At(text, position + 1)));
    }

    /// <summary>Scans as much as makes a number; what is glued to it is the next token.</summary>
    public static NumberScan At(string text, int start)
    {
        if (text[start] == '0' && Prefixed(text, start) is { } prefixed)
        {
            return prefixed;
        }

        var digits = Digits(text, start, 10);
        var isFloat = false;
        var end = digits;
        if (Characters.At(text, end) == '.')
        {
            isFloat = true;
            end = Digits(text, end + 1, 10);
        }

        if (Exponent(text, end) is var exponent && exponent > end)
        {
            isFloat = true;
            end = exponent;
        }

        if (Characters.At(text, end) is 'j' or 'J')
        {
            return new(NumberKind.Imaginary, end + 1);
        }

        return isFloat ? new(NumberKind.Float, end) : new(NumberKind.Integer, WithoutLeadingZeros(text, start, digits));
    }

    private static NumberScan? Prefixed(string text, int start)
    {
        var (kind, radix) = Characters.At(text, start + 1) switch
        {
            'x' or 'X' => (NumberKind.Hexadecimal, 16),
            'o' or 'O' => (NumberKind.Octal, 8),
            'b' or 'B' => (NumberKind.Binary, 2),
            _ => (NumberKind.Integer, 0),
        };
        if (radix == 0)
        {
            return null;
        }

        var digits = start + 2;
        var end = Digits(text, Characters.At(text, digits) == '_' ? digits + 1 : digits, radix);
        return end > digits + 1 || (end > digits && text[digits] != '_') ? new(kind, end) : null;
    }

    /// <summary>The place after digits with single underscores between them.</summary>
    private static int Digits(string text, int position, int radix)
    {
        var start = position;
        while (true)
        {
            if (IsDigit(Characters.At(text, position), radix))
            {
                position++;
            }
            else if (position > start && Characters.At(text, position) == '_' && text[position - 1] != '_'
                && IsDigit(Characters.At(text, position + 1), radix))
            {
                position++;
            }
            else
            {
                return position;
            }
        }
    }

    private static int Exponent(string text, int position)
    {
        if (Characters.At(text, position) is not ('e' or 'E'))
        {
            return position;
        }

        var digits = Characters.At(text, position + 1) is '+' or '-' ? position + 2 : position + 1;
        var end = Digits(text, digits, 10);
        return end > digits ? end : position;
    }

    /// <summary>A whole number that starts with zero is only zeros: <c>007</c> ends before the 7.</summary>
    private static int WithoutLeadingZeros(string text, int start, int end)
    {
        if (text[start] != '0')
        {
            return end;
        }

        var position = start;
        while (position < end && text[position] is '0' or '_')
        {
            position++;
        }

        return text[position - 1] == '_' ? position - 1 : position;
    }

    private static bool IsDigit(char c, int radix) =>
        radix == 16 ? Characters.IsHexDigit(c) : c >= '0' && c < '0' + radix;
}
