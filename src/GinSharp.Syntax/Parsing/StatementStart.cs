namespace GinSharp.Syntax.Parsing;

/// <summary>Tells from its first characters whether a line is a statement, after one that is not whole.</summary>
internal static class StatementStart
{
    /// <summary>Whether a line that is no deeper than another begins as only a statement does.</summary>
    public static bool IsLine(string text, int lineStart, int maxIndent)
    {
        var (start, indent) = LogicalLine.Measure(text, lineStart);
        return indent <= maxIndent && IsAt(text, start);
    }

    /// <summary>Whether a key and <c>=</c>, the header of a block, an import or an include stands here.</summary>
    public static bool IsAt(string text, int start)
    {
        if (!Characters.IsAsciiNameStart(Characters.At(text, start)))
        {
            return false;
        }

        var nameEnd = Names.SelectorEnd(text, start);
        var (next, _) = LogicalLine.Measure(text, nameEnd);
        return Characters.At(text, next) switch
        {
            '=' => Characters.At(text, next + 1) != '=',
            ':' => IsLineDone(text, next + 1),
            _ when next == nameEnd => false,
            _ when Tokens.IsWord(text, start, "include") => StringLiteral.IsAt(text, next),
            _ when Tokens.IsWord(text, start, "import") || Tokens.IsWord(text, start, "from") =>
                Characters.IsAsciiNameStart(Characters.At(text, next)),
            _ => false,
        };
    }

    /// <summary>Whether nothing but blanks and a comment follows on the line.</summary>
    public static bool IsLineDone(string text, int position)
    {
        var (next, _) = LogicalLine.Measure(text, position);
        return next == text.Length || text[next] == '#' || Characters.IsLineEnd(text[next]);
    }
}
