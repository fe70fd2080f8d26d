namespace GinSharp.Runs;

/// <summary>What <c>run.json</c> says: that the folder is one of a run, and which.</summary>
internal sealed record RunInfo
{
    public const int NewestFormat = 1;

    public required int Format { get; init; }

    /// <summary>When the session began, in UTC.</summary>
    public required DateTimeOffset Started { get; init; }

    /// <summary>The SHA-256 of the config text.</summary>
    public required string ConfigHash { get; init; }

    public required IReadOnlyList<string> CommandLine { get; init; }

    /// <summary>The keys of the bindings that no .gin file can say.</summary>
    public required IReadOnlyList<string> LeftOut { get; init; }

    public static RunInfo Of(GinConfig config) => new()
    {
        Format = NewestFormat,
        Started = DateTimeOffset.UtcNow,
        ConfigHash = SealedText.Hash(config.ConfigText()),
        CommandLine = config.CommandLineArgs,
        LeftOut = config.LeftOut(),
    };
}
