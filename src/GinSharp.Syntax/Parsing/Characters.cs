using System.Globalization;

namespace GinSharp.Syntax.Parsing;

/// <summary>The character classes of the language. The end of the text reads as <see cref="End"/>.</summary>
internal static class Characters
{
    /// <summary>Stands for the end of the text. A NUL in the text is an error wherever a token may start.</summary>
    public const char End = '\0';

    public static char At(string text, int position) => position < text.Length ? text[position] : End;

    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    public static bool IsHexDigit(char c) => IsDigit(c) || c is >= 'a' and <= 'f' or >= 'A' and <= 'F';

    public static bool IsQuote(char c) => c is '\'' or '"';

    public static bool IsBlank(char c) => c is ' ' or '\t' or '\f';

    public static bool IsLineEnd(char c) => c is '\n' or '\r';

    public static bool IsAsciiNameStart(char c) => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or '_';

    public static bool IsAsciiNamePart(char c) => IsAsciiNameStart(c) || IsDigit(c);

    /// <summary>The length of the line end at a place (LF, CRLF or CR), or zero.</summary>
    public static int LineEndLength(string text, int position) => At(text, position) switch
    {
        '\n' => 1,
        '\r' => At(text, position + 1) == '\n' ? 2 : 1,
        _ => 0,
    };

    /// <summary>The length of the letter, number or underscore at a place (a pair is two), or zero.</summary>
    public static int NamePartLength(string text, int position)
    {
        var c = At(text, position);
        if (c < 128)
        {
            return IsAsciiNamePart(c) ? 1 : 0;
        }

        var category = CharUnicodeInfo.GetUnicodeCategory(text, position);
        if (category is > UnicodeCategory.OtherLetter and not
            (UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber))
        {
            return 0;
        }

        return char.IsSurrogatePair(text, position) ? 2 : 1;
    }

    /// <summary>The place after the letters, numbers and underscores that start at a place.</summary>
    public static int NameEnd(string text, int position)
    {
        while (true)
        {
            while (position < text.Length && IsAsciiNamePart(text[position]))
            {
                position++;
            }

            var length = NamePartLength(text, position);
            if (length == 0)
            {
                return position;
            }

            position += length;
        }
    }

    /// <summary>The start of the line that a place is in.</summary>
    public static int LineStart(string text, int position)
    {
        while (position > 0 && !IsLineEnd(text[position - 1]))
        {
            position--;
        }

        return position;
    }

    /// <summary>The place of the next line end, or of the end of the text.</summary>
    public static int LineEnd(string text, int position)
    {
        var end = text.AsSpan(position).IndexOfAny('\n', '\r');
        return end < 0 ? text.Length : position + end;
    }
}
