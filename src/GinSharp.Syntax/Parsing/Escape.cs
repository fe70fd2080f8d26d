using System.Globalization;
using GinSharp.Syntax.Text;

namespace GinSharp.Syntax.Parsing;

/// <summary>One escape of a string: where it ends and what it stands for, or what is wrong with it.</summary>
/// <param name="End">The place after the escape.</param>
/// <param name="CodePoint">The character, or one of the two constants.</param>
/// <param name="Flaw">What is wrong, or null.</param>
internal readonly record struct Escape(int End, int CodePoint, string? Flaw)
{
    /// <summary>A backslash and a line end stand for nothing.</summary>
    public const int Nothing = -1;

    /// <summary>The escape is none: its backslash stands for itself.</summary>
    public const int Backslash = -2;

    private const int MaxCodePoint = 0x10FFFF;

    /// <summary>Reads the escape whose backslash stands here, in a literal whose content ends at a place.</summary>
    public static Escape Read(string text, int start, int contentEnd, bool isBytes)
    {
        var letter = start + 1;
        return text[letter] switch
        {
            '\n' or '\r' => new(letter + Characters.LineEndLength(text, letter), Nothing, null),
            '\\' => new(letter + 1, '\\', null),
            '\'' => new(letter + 1, '\'', null),
            '"' => new(letter + 1, '"', null),
            'a' => new(letter + 1, '\a', null),
            'b' => new(letter + 1, '\b', null),
            'f' => new(letter + 1, '\f', null),
            'n' => new(letter + 1, '\n', null),
            'r' => new(letter + 1, '\r', null),
            't' => new(letter + 1, '\t', null),
            'v' => new(letter + 1, '\v', null),
            >= '0' and <= '7' => Octal(text, letter, contentEnd, isBytes),
            'x' => Hexadecimal(text, letter, contentEnd, 2, "'\\x' takes two hexadecimal digits"),
            'u' when !isBytes => Hexadecimal(text, letter, contentEnd, 4, "'\\u' takes four hexadecimal digits"),
            'U' when !isBytes => Hexadecimal(text, letter, contentEnd, 8, "'\\U' takes eight hexadecimal digits"),
            'N' when !isBytes => Named(text, letter, contentEnd),
            _ => new(letter, Backslash, null),
        };
    }

    private static Escape Octal(string text, int digits, int contentEnd, bool isBytes)
    {
        var (position, value) = (digits, 0);
        while (position < Math.Min(digits + 3, contentEnd) && text[position] is >= '0' and <= '7')
        {
            value = (value * 8) + (text[position++] - '0');
        }

        return new(position, isBytes ? value & 0xFF : value, null);
    }

    private static Escape Hexadecimal(string text, int letter, int contentEnd, int count, string rule)
    {
        var digits = letter + 1;
        var position = digits;
        while (position < Math.Min(digits + count, contentEnd) && Characters.IsHexDigit(text[position]))
        {
            position++;
        }

        if (position < digits + count)
        {
            return new(position, Backslash, rule);
        }

        var value = long.Parse(
            text.Substring(digits, count), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        return value <= MaxCodePoint
            ? new(position, (int)value, null)
            : new(position, Backslash, "the last character is '\\U0010ffff'");
    }

    private static Escape Named(string text, int letter, int contentEnd)
    {
        var opening = letter + 1;
        var closing = opening < contentEnd && text[opening] == '{'
            ? text.IndexOf('}', opening, contentEnd - opening)
            : -1;
        if (closing < 0)
        {
            return new(opening, Backslash, "'\\N' takes the name of a character in braces");
        }

        var name = text.Substring(opening + 1, closing - opening - 1);
        return UnicodeNames.TryFind(name, out var codePoint)
            ? new(closing + 1, codePoint, null)
            : new(closing + 1, Backslash, $"no character is named '{name}'");
    }
}
