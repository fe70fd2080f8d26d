using System.Globalization;

namespace GinSharp.Syntax.Parsing.Mistakes;

/// <summary>What stands at a place, in the user's words.</summary>
internal static class Found
{
    private const int LongestQuote = 40;

    private static readonly string[] Operators =
    [
        "**=", "//=", ">>=", "<<=", "...", "!=", "%=", "&=", "**", "*=", "+=", "-=", "->", "//", "/=", "/*", ":=", "<<",
        "<=", "==", "=>", ">=", ">>", "@=", "^=", "|=", "&&", "||", "--", "++", "${",
    ];

    /// <summary>A phrase such as <c>the end of the line</c>, <c>a string</c> or <c>']'</c>.</summary>
    public static string At(ParseContext context, int position)
    {
        var text = context.Text;
        if (position == text.Length)
        {
            return "the end of the text";
        }

        if (Characters.IsLineEnd(text[position]))
        {
            return "the end of the line";
        }

        if (StringLiteral.IsAt(text, position))
        {
            return StringLiteral.Scan(context, position).IsBytes ? "bytes" : "a string";
        }

        var end = End(context, position);
        return IsInvisible(text, position)
            ? string.Format(CultureInfo.InvariantCulture, "the character U+{0:X4}", (int)text[position])
            : Quote(text, position, end);
    }

    /// <summary>The place after the token that stands at a place.</summary>
    public static int End(ParseContext context, int position)
    {
        var text = context.Text;
        if (position == text.Length || Characters.IsLineEnd(text[position]))
        {
            return position;
        }

        if (StringLiteral.IsAt(text, position))
        {
            return StringLiteral.Scan(context, position).End;
        }

        return Math.Max(Characters.NameEnd(text, position), position + Operator(text, position).Length);
    }

    /// <summary>The sign that stands at a place: one of several characters, or the one that is there.</summary>
    public static string Operator(string text, int position)
    {
        if (position == text.Length)
        {
            return "";
        }

        foreach (var candidate in Operators)
        {
            if (Is(text, position, candidate))
            {
                return candidate;
            }
        }

        return text.Substring(position, char.IsSurrogatePair(text, position) ? 2 : 1);
    }

    /// <summary>Whether these characters stand at a place.</summary>
    public static bool Is(string text, int position, string expected) =>
        string.CompareOrdinal(text, position, expected, 0, expected.Length) == 0;

    /// <summary>A piece of the text in quotes, cut short when it is long or goes on in the next line.</summary>
    public static string Quote(string text, int start, int end)
    {
        var last = Math.Min(Characters.LineEnd(text, start), start + LongestQuote);
        return end <= last
            ? $"'{text.Substring(start, end - start)}'"
            : $"'{text.Substring(start, last - start)}…'";
    }

    private static bool IsInvisible(string text, int position) =>
        CharUnicodeInfo.GetUnicodeCategory(text, position)
            is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
            or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
            or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;
}
