namespace GinSharp.Syntax;

/// <summary>The limits of the parser. Exceeding one is a diagnostic, never an exception.</summary>
public sealed record GinParserOptions
{
    /// <summary>The limits that apply when none are given.</summary>
    public static GinParserOptions Default { get; } = new();

    /// <summary>How deep lists, tuples and dictionaries may nest: 256 unless set.</summary>
    public int MaxNesting { get; init; } = 256;

    /// <summary>How many UTF-16 code units a text may have: 16 Mi unless set.</summary>
    public int MaxLength { get; init; } = 16 * 1024 * 1024;

    /// <summary>How many decimal digits an integer may have: 20,000 unless set.</summary>
    public int MaxDigits { get; init; } = 20_000;

    /// <summary>How many mistakes are reported before the rest of the text is not read: 1,000 unless set.</summary>
    public int MaxDiagnostics { get; init; } = 1_000;
}
