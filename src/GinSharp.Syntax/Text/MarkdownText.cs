using System.Text;

namespace GinSharp.Syntax.Text;

/// <summary>Shows text of a user's in Markdown as it is: nothing in it is markup, or ends what it stands in.</summary>
internal static class MarkdownText
{
    /// <summary>Text in a heading or a paragraph.</summary>
    public static string Plain(string text)
    {
        text = Visible.Of(text);
        var escaped = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var isMarkup = text[i] == '_'
                ? !IsInWord(text, i)
                : text[i] is '\\' or '`' or '*' or '[' or ']' or '<' or '>' or '&' or '|' or '~';
            escaped.Append(isMarkup ? "\\" : "").Append(text[i]);
        }

        return escaped.ToString();
    }

    /// <summary>Text as code in the cell of a table: a bar would end the cell, a backtick the code.</summary>
    public static string CodeInCell(string text)
    {
        text = Visible.Of(text).Replace("|", "\\|");
        var (longest, run) = (0, 0);
        foreach (var c in text)
        {
            run = c == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        var fence = new string('`', longest + 1);
        var needsSpace = text.Length == 0 || text[0] is '`' or ' ' || text[text.Length - 1] is '`' or ' ';
        return needsSpace ? $"{fence} {text} {fence}" : $"{fence}{text}{fence}";
    }

    /// <summary>Whether an underscore stands between letters or digits, where it is none of Markdown's.</summary>
    private static bool IsInWord(string text, int index)
    {
        var (before, after) = (index - 1, index + 1);
        while (before >= 0 && text[before] == '_')
        {
            before--;
        }

        while (after < text.Length && text[after] == '_')
        {
            after++;
        }

        return before >= 0 && after < text.Length
            && char.IsLetterOrDigit(text[before]) && char.IsLetterOrDigit(text[after]);
    }
}
