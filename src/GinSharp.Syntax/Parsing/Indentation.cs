namespace GinSharp.Syntax.Parsing;

/// <summary>The lines that enclose the current one, as Python keeps their columns.</summary>
internal sealed class Indentation
{
    private const int ColumnsInMessage = 5;

    private Level _innermost = new(default, null);

    /// <summary>The innermost line.</summary>
    public LogicalLine Current => _innermost.Line;

    /// <summary>The columns that a line may step back to, in words.</summary>
    public string Columns()
    {
        var columns = $"{Current.Indent}";
        var level = _innermost.Outer;
        for (var count = 1; level is not null && count < ColumnsInMessage; count++, level = level.Outer)
        {
            columns = $"{level.Line.Indent}{(count == 1 ? " or " : ", ")}{columns}";
        }

        return columns;
    }

    /// <summary>Whether the next line is as deep as some enclosing line, or deeper than all.</summary>
    public bool Fits(LogicalLine line)
    {
        var level = _innermost;
        while (level.Line.Indent > line.Indent)
        {
            level = level.Outer!; // The outermost has no indent.
        }

        return level.Line.Indent == line.Indent || level == _innermost;
    }

    /// <summary>Goes to the column of the next line.</summary>
    public void Enter(LogicalLine line)
    {
        while (line.Indent < Current.Indent)
        {
            _innermost = _innermost.Outer!;
        }

        if (line.Indent > Current.Indent)
        {
            _innermost = new Level(line, _innermost);
        }
    }

    private sealed class Level(LogicalLine line, Level? outer)
    {
        public LogicalLine Line { get; } = line;

        public Level? Outer { get; } = outer;
    }
}
