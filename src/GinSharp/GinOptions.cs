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

    /// <summary>The folder that relative paths start from, or null for the current folder at each read.</summary>
    public string? BasePath { get; init; }

    /// <summary>
    /// How deep lists, tuples and dictionaries may nest, in a file and in what code binds, and how deep they may become
    /// through macros, each of which counts as one level more: 256 unless set.
    /// </summary>
    public int MaxNesting { get; init; } = 256;

    /// <summary>How many UTF-16 code units a file may have: 16 Mi unless set.</summary>
    public int MaxFileLength { get; init; } = 16 * 1024 * 1024;

    /// <summary>
    /// Whether calls are recorded, for <see cref="GinConfig.OperativeConfig"/>, <see cref="GinConfig.Record"/> and
    /// <see cref="GinConfig.UnusedBindings"/>: true unless set.
    /// </summary>
    public bool RecordsCalls { get; init; } = true;

    /// <summary>
    /// In how many scopes calls are listed one by one: 1,000 unless set. Of further scopes the records say how many there
    /// were, so that a service may use a scope for each request.
    /// </summary>
    public int MaxRecordedScopes { get; init; } = 1_000;

    /// <summary>How deep includes may nest: 64 unless set.</summary>
    public int MaxIncludeDepth { get; init; } = 64;

    /// <summary>
    /// How many files the files of one parse may include, one that is included twice counting twice: 1,000 unless set.
    /// </summary>
    public int MaxIncludes { get; init; } = 1_000;

    /// <summary>
    /// How many UTF-16 code units the files of one parse may have together, one that is included twice counting twice:
    /// 32 Mi unless set.
    /// </summary>
    public int MaxTotalLength { get; init; } = 32 * 1024 * 1024;

    /// <summary>How many decimal digits an integer may have in a file: 20,000 unless set.</summary>
    public int MaxDigits { get; init; } = 20_000;

    /// <summary>How many names a scope may have: 500 unless set.</summary>
    public int MaxScopes { get; init; } = 500;

    /// <summary>
    /// How many items and macros one bound value may grow to through its macros, which are copied at each use:
    /// 1,000,000 unless set. What a file writes out does not count.
    /// </summary>
    public int MaxExpansion { get; init; } = 1_000_000;

    /// <summary>
    /// How many configurables the references of a config may call for one call of the program: 1,000,000 unless set.
    /// </summary>
    public int MaxCalls { get; init; } = 1_000_000;

    /// <summary>
    /// How many mistakes, and how many warnings, one operation reports before it stops looking for more: 1,000 unless
    /// set.
    /// </summary>
    public int MaxDiagnostics { get; init; } = 1_000;
}
