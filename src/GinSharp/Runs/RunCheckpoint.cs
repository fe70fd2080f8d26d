namespace GinSharp;

/// <summary>What a program saved in a run, to go on from.</summary>
public sealed record RunCheckpoint
{
    /// <summary>The step, or epoch, that it was saved at.</summary>
    public required long Step { get; init; }

    /// <summary>The file or folder that the program wrote.</summary>
    public required string Path { get; init; }
}
