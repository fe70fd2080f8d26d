namespace GinSharp.Syntax.Parsing;

/// <summary>Where reading goes on after a line that cannot be read.</summary>
/// <param name="NextLine">The start of the next line to read.</param>
/// <param name="End">The place after the last token that is passed over.</param>
/// <param name="EndsInColon">Whether that token is a colon.</param>
internal readonly record struct Recovery(int NextLine, int End, bool EndsInColon)
{
    /// <summary>
    /// Finds the next logical line. A line that reads like a statement ends an open bracket or string, for it is more
    /// likely that the bracket was not closed than that the line belongs to it.
    /// </summary>
    /// <param name="context">The parse; its depth says how many brackets are open at the failure.</param>
    /// <param name="line">The line that failed.</param>
    /// <param name="failure">The place of the token that does not fit.</param>
    public static Recovery From(ParseContext context, LogicalLine line, int failure)
    {
        var (text, depth) = (context.Text, context.Depth);
        var (position, end) = (failure, Math.Max(context.TokenEnd, line.TextStart));
        var failedLine = LineStart(text, failure);
        if (failedLine > line.Start && ReadsLikeStatement(text, failedLine, line.Indent))
        {
            return new(failedLine, end, EndsInColon: false);
        }

        while (position < text.Length)
        {
            var c = text[position];
            if (Characters.LineEndLength(text, position) is > 0 and var length)
            {
                position += length;
                if (depth <= 0 || ReadsLikeStatement(text, position, line.Indent))
                {
                    break;
                }
            }
            else if (Trivia.SkipBlanks(text, position) is var next && next > position)
            {
                position = next;
            }
            else if (c == '#')
            {
                var comment = position;
                position = Characters.LineEnd(text, position);
                context.AddComment(comment, position);
            }
            else
            {
                depth += c is '(' or '[' or '{' ? 1 : c is ')' or ']' or '}' ? -1 : 0;
                position = end = TokenEnd(context, position);
            }
        }

        return new(position, end, end > failure && text[end - 1] == ':');
    }

    private static int TokenEnd(ParseContext context, int position)
    {
        if (StringLiteral.IsAt(context.Text, position))
        {
            return StringLiteral.Scan(context, position).End;
        }

        return Math.Max(position + 1, Characters.NameEnd(context.Text, position));
    }

    private static int LineStart(string text, int position)
    {
        while (position > 0 && !Characters.IsLineEnd(text[position - 1]))
        {
            position--;
        }

        return position;
    }

    /// <summary>Whether a line, no deeper than the one before, begins as only a statement does.</summary>
    private static bool ReadsLikeStatement(string text, int lineStart, int maxIndent)
    {
        var (start, indent) = LogicalLine.Measure(text, lineStart);
        if (indent > maxIndent || !Characters.IsAsciiNameStart(Characters.At(text, start)))
        {
            return false;
        }

        var nameEnd = start;
        while (Characters.NamePartLength(text, nameEnd) is var length
            && (length > 0 || Characters.At(text, nameEnd) is '.' or '/'))
        {
            nameEnd += Math.Max(1, length);
        }

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

    private static bool IsLineDone(string text, int position)
    {
        var (next, _) = LogicalLine.Measure(text, position);
        return next == text.Length || text[next] == '#' || Characters.IsLineEnd(text[next]);
    }
}
