namespace GinSharp.Syntax;

/// <summary>How <see cref="GinFormatter"/> writes a text.</summary>
public sealed record GinFormatterOptions
{
    private readonly int _lineWidth = 80;
    private readonly int _indentSize = 4;

    /// <summary>The options that apply when none are given.</summary>
    public static GinFormatterOptions Default { get; } = new();

    /// <summary>
    /// How many UTF-16 code units a line should have at most, a comment at its end not counted: 80 unless set.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not positive.</exception>
    public int LineWidth
    {
        get => _lineWidth;
        init => _lineWidth = value > 0 ? value : throw new ArgumentOutOfRangeException(nameof(value));
    }

    /// <summary>
    /// The spaces before the lines of a block and the items of a broken container: 2 or 4, 4 unless set.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is neither.</exception>
    public int IndentSize
    {
        get => _indentSize;
        init => _indentSize = value is 2 or 4
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value));
    }

    /// <summary>
    /// Whether imports are sorted by module, those on <c>__gin__</c> first. Only imports that directly follow each
    /// other are: a blank line, a comment or another statement between them starts a new group. A group in which two
    /// imports give different modules the same name is left as it is. A text with mistakes is not sorted.
    /// </summary>
    public bool SortImports { get; init; }
}
