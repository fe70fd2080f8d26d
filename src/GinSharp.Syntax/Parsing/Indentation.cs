namespace GinSharp.Syntax.Parsing;

/// <summary>The lines that enclose the current one, as Python keeps their columns.</summary>
internal sealed class Indentation
{
    private const int ColumnsInMessage = 5;

    private readonly List<LogicalLine> _lines = [default];

    /// <summary>The innermost line.</summary>
    public LogicalLine Current => _lines[_lines.Count - 1];

    /// <summary>The columns that a line may step back to, in words.</summary>
    public string Columns()
    {
        var columns = _lines.Skip(Math.Max(0, _lines.Count - ColumnsInMessage)).Select(line => line.Indent).ToList();
        return columns.Count == 1
            ? $"{columns[0]}"
            : $"{string.Join(", ", columns.Take(columns.Count - 1))} or {columns[columns.Count - 1]}";
    }

    /// <summary>Whether the next line is as deep as some enclosing line, or deeper than all.</summary>
    public bool Fits(LogicalLine line)
    {
        for (var i = _lines.Count - 1; i >= 0; i--)
        {
            if (_lines[i].Indent <= line.Indent)
            {
                return _lines[i].Indent == line.Indent || i == _lines.Count - 1;
            }
        }

        return true;
    }

    /// <summary>Goes to the column of the next line.</summary>
    public void Enter(LogicalLine line)
    {
        while (line.Indent < Current.Indent)
        {
            _lines.RemoveAt(_lines.Count - 1);
        }

        if (line.Indent > Current.Indent)
        {
            _lines.Add(line);
        }
    }
}
