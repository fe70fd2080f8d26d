namespace GinSharp;

/// <summary>A file that a run's config was read from.</summary>
public sealed record GinRunFile
{
    /// <summary>The path, as messages write it.</summary>
    public required string Path { get; init; }

    /// <summary>The SHA-256 of the text in UTF-8, in lower-case hex.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The text.</summary>
    public required string Text { get; init; }
}
