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
    /// <param name="start">The place of the first token of the line.</param>
    /// <param name="failure">The place of the token that does not fit.</param>
    public static Recovery From(ParseContext context, int start, int failure)
    {
        var line = context.Line;
        var (text, depth) = (context.Text, context.Depth);
        var (position, end) = (failure, Math.Max(context.TokenEnd, line.TextStart));
        if (failure > start && context.StartsStatement(failure))
        {
            var nextLine = Characters.LineStart(text, failure);
            return new(nextLine, Math.Min(end, nextLine), EndsInColon: false);
        }

        while (position < text.Length)
        {
            var c = text[position];
            if (Characters.LineEndLength(text, position) is > 0 and var length)
            {
                position += length;
                if (depth <= 0 || StatementStart.IsLine(text, position, line.Indent))
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
}
