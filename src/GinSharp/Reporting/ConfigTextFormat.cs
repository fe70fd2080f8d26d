namespace GinSharp;

/// <summary>How config texts are laid out.</summary>
public sealed record ConfigTextFormat
{
    /// <summary>The layout that applies when none is given.</summary>
    public static ConfigTextFormat Default { get; } = new();

    /// <summary>How long a line may be before its value is broken over several: 80 unless set.</summary>
    public int MaxLineLength { get; init; } = 80;

    /// <summary>How far continued lines are indented: 4 unless set.</summary>
    public int ContinuationIndent { get; init; } = 4;

    /// <summary>Whether <c># Set in file:line:</c> stands above each binding.</summary>
    public bool ShowProvenance { get; init; }
}
