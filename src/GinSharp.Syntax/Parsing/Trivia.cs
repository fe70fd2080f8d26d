namespace GinSharp.Syntax.Parsing;

/// <summary>What stands between tokens: blanks, comments, continued lines and, inside brackets, line ends.</summary>
internal static class Trivia
{
    /// <summary>The place of the next token, or of the end of the logical line.</summary>
    public static int Skip(ParseContext context, int position)
    {
        var text = context.Text;
        while (position < text.Length)
        {
            switch (text[position])
            {
                case ' ' or '\t' or '\f':
                    position++;
                    break;
                case '\n' or '\r' when context.Depth > 0:
                    position++;
                    break;
                case '\\' when Characters.LineEndLength(text, position + 1) is > 0 and var length:
                    position += 1 + length;
                    break;
                case '#':
                    var end = Characters.LineEnd(text, position);
                    context.AddComment(position, end);
                    position = end;
                    break;
                default:
                    return position;
            }
        }

        return position;
    }

    /// <summary>The place after blanks and continued lines only.</summary>
    public static int SkipBlanks(string text, int position)
    {
        while (true)
        {
            var c = Characters.At(text, position);
            if (Characters.IsBlank(c))
            {
                position++;
            }
            else if (c == '\\' && Characters.LineEndLength(text, position + 1) is > 0 and var length)
            {
                position += 1 + length;
            }
            else
            {
                return position;
            }
        }
    }
}
