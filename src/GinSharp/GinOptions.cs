namespace GinSharp;

/// <summary>How a <see cref="GinConfig"/> reads and looks things up.</summary>
public sealed record GinOptions
{
    /// <summary>Whether the application's assemblies are searched for <c>[Configurable]</c>: true unless set.</summary>
    public bool ScansApplication { get; init; } = true;

    /// <summary>
    /// Whether a configurable or parameter is also found when case and underscores differ, so that <c>learning_rate</c>
    /// binds <c>learningRate</c>: true unless set.
    /// </summary>
    public bool FoldsNames { get; init; } = true;

    /// <summary>Whether disposing the config reports the bindings that no call used: false unless set.</summary>
    public bool RefusesUnusedBindings { get; init; }

    /// <summary>The folder that relative paths start from, or null for the current folder at each read.</summary>
    public string? BasePath { get; init; }

    /// <summary>How deep lists, tuples and dictionaries may nest in a file: 256 unless set.</summary>
    public int MaxNesting { get; init; } = 256;

    /// <summary>How many UTF-16 code units a file may have: 16 Mi unless set.</summary>
    public int MaxFileLength { get; init; } = 16 * 1024 * 1024;

    /// <summary>How deep includes may nest: 64 unless set.</summary>
    public int MaxIncludeDepth { get; init; } = 64;
}
