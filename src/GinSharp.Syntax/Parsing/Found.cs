using System.Globalization;

namespace GinSharp.Syntax.Parsing;

/// <summary>What stands at a place, in the user's words.</summary>
internal static class Found
{
    private const int LongestQuote = 40;

    private static readonly string[] Operators =
    [
        "**=", "//=", ">>=", "<<=", "...", "!=", "%=", "&=", "**", "*=", "+=", "-=", "->", "//", "/=", ":=", "<<",
        "<=", "==", "=>", ">=", ">>", "@=", "^=", "|=", "&&", "||",
    ];

    /// <summary>A phrase such as <c>the end of the line</c>, <c>a string</c> or <c>']'</c>.</summary>
    public static string At(ParseContext context, int position)
    {
        var text = context.Text;
        if (position == text.Length)
        {
            return "the end of the file";
        }

        if (Characters.IsLineEnd(text[position]))
        {
            return "the end of the line";
        }

        if (StringLiteral.IsAt(text, position))
        {
            return StringLiteral.Scan(context, position).IsBytes ? "bytes" : "a string";
        }

        var word = text.Substring(position, End(context, position) - position);
        if (word.Length == 1 && char.IsControl(word[0]))
        {
            return string.Format(CultureInfo.InvariantCulture, "the character U+{0:X4}", (int)word[0]);
        }

        return word.Length <= LongestQuote ? $"'{word}'" : $"'{word.Substring(0, LongestQuote)}…'";
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

        if (NumberScan.IsAt(text, position))
        {
            return NumberScan.At(text, position).End;
        }

        var end = Characters.NameEnd(text, position);
        return end > position ? end : position + OperatorLength(text, position);
    }

    private static int OperatorLength(string text, int position)
    {
        foreach (var candidate in Operators)
        {
            if (string.CompareOrdinal(text, position, candidate, 0, candidate.Length) == 0)
            {
                return candidate.Length;
            }
        }

        return char.IsSurrogatePair(text, position) ? 2 : 1;
    }
}
