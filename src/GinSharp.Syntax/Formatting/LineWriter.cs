using System.Text;

namespace GinSharp.Syntax.Formatting;

/// <summary>A text that grows line by line and knows its column.</summary>
internal sealed class LineWriter
{
    private readonly StringBuilder _text = new();
    private int _lineStart;

    /// <summary>The code units that are on the last line.</summary>
    public int Column => _text.Length - _lineStart;

    public bool IsEmpty => _text.Length == 0;

    public void Write(string text)
    {
        _text.Append(text);
        var last = text.LastIndexOf('\n');
        _lineStart = last < 0 ? _lineStart : _text.Length - (text.Length - last - 1);
    }

    public void WriteIndent(int indent) => _text.Append(' ', indent);

    /// <summary>Writes a line; an empty one has no indentation.</summary>
    public void WriteLine(string text, int indent)
    {
        WriteIndent(text.Length == 0 ? 0 : indent);
        Write(text);
        EndLine();
    }

    /// <summary>Ends the line, with a comment if there is one.</summary>
    public void EndLine(string? comment = null)
    {
        Write(comment is null ? "" : $"  {comment}");
        Write("\n");
    }

    public override string ToString() => _text.ToString();
}
