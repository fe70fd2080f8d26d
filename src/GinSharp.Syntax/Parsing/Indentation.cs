namespace GinSharp.Syntax.Parsing;

/// <summary>The columns of the lines that enclose the current one, as Python keeps them.</summary>
internal sealed class Indentation
{
    private readonly List<int> _columns = [0];

    /// <summary>The column of the last line.</summary>
    public int Current => _columns[_columns.Count - 1];

    /// <summary>
    /// Goes to the column of the next line. Says whether it may stand there: a line that steps back must stand where
    /// an earlier one stood.
    /// </summary>
    public bool TryEnter(int column)
    {
        var isKnown = column >= Current;
        while (column < Current)
        {
            _columns.RemoveAt(_columns.Count - 1);
            isKnown = column == Current;
        }

        if (column > Current)
        {
            _columns.Add(column);
        }

        return isKnown;
    }
}
