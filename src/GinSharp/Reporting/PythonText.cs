using System.Globalization;
using System.Text;

namespace GinSharp.Reporting;

/// <summary>What Python knows about text: its length, its order, its lines and words, and what prints.</summary>
internal static class PythonText
{
    /// <summary>The number of code points; a lone surrogate counts as one.</summary>
    public static int Length(ReadOnlySpan<char> text)
    {
        var length = text.Length;
        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text[i - 1], text[i]))
            {
                length--;
                i++;
            }
        }

        return length;
    }

    /// <summary>
    /// Compares by code point. The order of UTF-16 is another: a surrogate stands for more than U+FFFF but is less than
    /// U+E000.
    /// </summary>
    public static int Compare(string left, string right)
    {
        var common = left.AsSpan().CommonPrefixLength(right);
        if (common == left.Length || common == right.Length)
        {
            return left.Length.CompareTo(right.Length);
        }

        return CodePointAround(left, common).CompareTo(CodePointAround(right, common));
    }

    /// <summary>The lines with their ends, cut at every line boundary that <c>str.splitlines</c> knows.</summary>
    public static List<string> SplitLines(string text)
    {
        var lines = new List<string>();
        var start = 0;
        for (var i = 1; i <= text.Length; i++)
        {
            if (i == text.Length || EndsLine(text, i - 1))
            {
                lines.Add(text[start..i]);
                start = i;
            }
        }

        return lines;
    }

    /// <summary>Each run of other characters with the white space after it: the matches of <c>\S*\s*</c>.</summary>
    public static List<string> SplitWords(string text)
    {
        var words = new List<string>();
        var start = 0;
        for (var i = 1; i <= text.Length; i++)
        {
            if (i == text.Length || (IsWhiteSpace(text[i - 1]) && !IsWhiteSpace(text[i])))
            {
                words.Add(text[start..i]);
                start = i;
            }
        }

        return words;
    }

    /// <summary>Whether <c>repr</c> shows the character as it is.</summary>
    public static bool IsPrintable(Rune rune) => rune.Value == ' ' || Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
        or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.SpaceSeparator);

    private static bool EndsLine(string text, int index) => text[index] switch
    {
        '\r' => text[index + 1] != '\n',
        (>= '\n' and <= '\f') or (>= '\x1C' and <= '\x1E') or '\x85' or '\u2028' or '\u2029' => true,
        _ => false,
    };

    // Python also counts the four ASCII separators, which .NET does not.
    private static bool IsWhiteSpace(char c) => char.IsWhiteSpace(c) || c is >= '\x1C' and <= '\x1F';

    private static int CodePointAround(string text, int index)
    {
        if (char.IsLowSurrogate(text[index]) && index > 0 && char.IsHighSurrogate(text[index - 1]))
        {
            index--;
        }

        return char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1])
            ? char.ConvertToUtf32(text[index], text[index + 1])
            : text[index];
    }
}
