using System.Collections.Immutable;
using GinSharp.Syntax.Parsing;

namespace GinSharp.Syntax.Formatting;

/// <summary>What stands between two tokens.</summary>
/// <param name="Comment">The comment on the line of the first, or null.</param>
/// <param name="Lines">The comments on the lines after it, and an empty string for each run of blank lines.</param>
/// <param name="End">The place of the second token.</param>
internal readonly record struct Gap(string? Comment, ImmutableArray<string> Lines, int End)
{
    /// <summary>All comments of the gap.</summary>
    public IEnumerable<string> Comments
    {
        get
        {
            var lines = Lines.Where(line => line.Length > 0);
            return Comment is null ? lines : lines.Prepend(Comment);
        }
    }

    public static Gap At(string text, int position)
    {
        string? comment = null;
        var lines = ImmutableArray.CreateBuilder<string>();
        var (isFirstLine, isBlankLine, skipsLine) = (true, false, false);
        while (true)
        {
            position = Trivia.SkipBlanks(text, position);
            if (Characters.At(text, position) == '#')
            {
                var end = Characters.LineEnd(text, position);
                var found = CommentText(text, position, end);
                comment = isFirstLine ? found : comment;
                if (!isFirstLine)
                {
                    AddBlank(lines, skipsLine);
                    lines.Add(found);
                }

                (isBlankLine, skipsLine, position) = (false, false, end);
            }
            else if (Characters.LineEndLength(text, position) is > 0 and var length)
            {
                skipsLine |= isBlankLine;
                (isFirstLine, isBlankLine, position) = (false, true, position + length);
            }
            else
            {
                AddBlank(lines, skipsLine);
                return new(comment, lines.ToImmutable(), position);
            }
        }
    }

    /// <summary>A comment without the blanks at its end.</summary>
    public static string CommentText(string text, int start, int end) =>
        text.Substring(start, end - start).TrimEnd(' ', '\t', '\f');

    private static void AddBlank(ImmutableArray<string>.Builder lines, bool skipsLine)
    {
        if (skipsLine)
        {
            lines.Add("");
        }
    }
}
