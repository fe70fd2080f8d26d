namespace GinSharp.Syntax.Parsing;

/// <summary>A line that holds more than blanks and a comment.</summary>
/// <param name="Start">The place of the first character of the line.</param>
/// <param name="Indent">The column of the first token: a tab goes to the next multiple of 8, a form feed to 0.</param>
/// <param name="TextStart">The place after the indentation.</param>
/// <param name="IsEnd">Whether there is no further line.</param>
internal readonly record struct LogicalLine(int Start, int Indent, int TextStart, bool IsEnd)
{
    private const int TabSize = 8;

    /// <summary>The first such line from the start of a line on.</summary>
    public static LogicalLine Next(ParseContext context, int start)
    {
        var text = context.Text;
        while (true)
        {
            var (position, indent) = Measure(text, start);
            if (position == text.Length)
            {
                return new(start, 0, position, IsEnd: true);
            }

            if (text[position] == '#')
            {
                var end = Characters.LineEnd(text, position);
                context.AddComment(position, end);
                position = end;
            }
            else if (!Characters.IsLineEnd(text[position]))
            {
                return new(start, indent, position, IsEnd: false);
            }

            start = position + Characters.LineEndLength(text, position);
        }
    }

    /// <summary>
    /// Whether the line is a continuation of nothing that ends, as the text does, in a comment: Python does not see its
    /// end, and so no statement. With a line end after the comment, or without a comment, it does.
    /// </summary>
    public bool IsLastComment(string text)
    {
        if (IsEnd || Characters.At(text, TextStart) != '\\')
        {
            return false;
        }

        var position = Trivia.SkipBlanks(text, TextStart);
        return Characters.At(text, position) == '#' && Characters.LineEnd(text, position) == text.Length;
    }

    /// <summary>Measures the indentation that starts here.</summary>
    public static (int Position, int Indent) Measure(string text, int position)
    {
        for (var indent = 0; ; position++)
        {
            switch (Characters.At(text, position))
            {
                case ' ':
                    indent++;
                    break;
                case '\t':
                    indent = ((indent / TabSize) + 1) * TabSize;
                    break;
                case '\f':
                    indent = 0;
                    break;
                default:
                    return (position, indent);
            }
        }
    }
}
