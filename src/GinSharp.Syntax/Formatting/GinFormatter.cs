using GinSharp.Syntax.Formatting;
using GinSharp.Syntax.Parsing;

namespace GinSharp.Syntax;

/// <summary>
/// Writes .gin texts in one canonical way: one space around <c>=</c>, containers on one line or one item a line, at
/// most one blank line in a row. Comments and the spelling of literals are kept, and the meaning is unchanged.
/// </summary>
public static class GinFormatter
{
    /// <summary>Formats a text. Formatting what it gives changes nothing.</summary>
    /// <param name="text">The text. A statement with a mistake is left as it is.</param>
    /// <param name="options">How to format, or null for the usual way.</param>
    /// <returns>The text; all its line ends are like the first one of <paramref name="text"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <remarks>
    /// A text is given back as it is when what is wrong concerns all of it: when it is longer than
    /// <see cref="GinParserOptions.MaxLength"/>, or when a line steps back to a column that no line above it has. So is a
    /// text with a value that is nested too deep for the stack of the thread.
    /// </remarks>
    public static string Format(string text, GinFormatterOptions? options = null)
    {
        if (text is null)
        {
            throw new ArgumentNullException(nameof(text));
        }

        // Line ends mean the same everywhere, in strings too, so that one kind of them will do on the way.
        var lines = text.Replace("\r\n", "\n").Replace('\r', '\n');
        var document = GinParser.Parse(new SourceText("text", lines));
        var formatted = new DocumentFormatter(document, options ?? GinFormatterOptions.Default).Format();
        return formatted is null ? text : formatted.Replace("\n", FirstLineEnd(text));
    }

    private static string FirstLineEnd(string text)
    {
        var end = Characters.LineEnd(text, 0);
        return end == text.Length ? "\n" : text.Substring(end, Characters.LineEndLength(text, end));
    }
}
