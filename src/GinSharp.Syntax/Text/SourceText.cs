namespace GinSharp.Syntax;

/// <summary>
/// An immutable text with a name, from which every <see cref="SourceSpan"/> takes its lines and columns.
/// </summary>
public sealed class SourceText
{
    private int[]? _lineStarts;

    /// <summary>Creates a source text.</summary>
    /// <param name="path">
    /// What diagnostics call the text: a file path, or a description such as <c>command line</c>.
    /// </param>
    /// <param name="text">The text. Line ends may be LF, CRLF or CR.</param>
    /// <param name="firstLine">
    /// The one-based number of the first line, for a text that is cut out of a larger one.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> or <paramref name="text"/> is null.</exception>
    public SourceText(string path, string text, int firstLine = 1)
    {
        Path = path ?? throw new ArgumentNullException(nameof(path));
        Text = text ?? throw new ArgumentNullException(nameof(text));
        FirstLine = firstLine;
    }

    /// <summary>What diagnostics call the text.</summary>
    public string Path { get; }

    /// <summary>The whole text.</summary>
    public string Text { get; }

    /// <summary>The one-based number of the first line.</summary>
    public int FirstLine { get; }

    /// <summary>The number of UTF-16 code units in the text.</summary>
    public int Length => Text.Length;

    /// <summary>The line and column of an offset, both one-based; columns count UTF-16 code units.</summary>
    /// <param name="offset">An offset from 0 to <see cref="Length"/>, both included.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="offset"/> lies outside the text.</exception>
    public (int Line, int Column) GetPosition(int offset)
    {
        if (offset < 0 || offset > Length)
        {
            throw new ArgumentOutOfRangeException(nameof(offset));
        }

        var starts = LineStarts();
        var index = Array.BinarySearch(starts, offset);
        var line = index >= 0 ? index : ~index - 1;
        return (FirstLine + line, offset - starts[line] + 1);
    }

    /// <summary>The text of one line, without its line end.</summary>
    /// <param name="line">A one-based line number, counted from <see cref="FirstLine"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The text has no such line.</exception>
    public string GetLine(int line)
    {
        var starts = LineStarts();
        var index = line - FirstLine;
        if (index < 0 || index >= starts.Length)
        {
            throw new ArgumentOutOfRangeException(nameof(line));
        }

        var end = index + 1 < starts.Length ? starts[index + 1] : Length;
        return Text.Substring(starts[index], end - starts[index]).TrimEnd('\r', '\n');
    }

    /// <summary>The path, as diagnostics name the text.</summary>
    public override string ToString() => Path;

    /// <summary>Found when a place is first asked for. Threads that ask at once find the same.</summary>
    private int[] LineStarts() => _lineStarts ??= FindLineStarts();

    private int[] FindLineStarts()
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < Text.Length; i++)
        {
            if (Text[i] == '\n' || (Text[i] == '\r' && (i + 1 == Text.Length || Text[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return [.. starts];
    }
}
