using System.Text.Json;

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

    /// <exception cref="JsonException">The text is not what was written.</exception>
    public static RunInfo Read(string json)
    {
        var info = RunJson.Read<RunInfo>(json);
        RunJson.RequireItems(info.CommandLine, "commandLine");
        RunJson.RequireItems(info.LeftOut, "leftOut");
        return info;
    }

    /// <summary>The format, of which a newer version may have written more than this one can read.</summary>
    /// <exception cref="JsonException">The text is not what was written.</exception>
    public static int ReadFormat(string json) => RunJson.Read<OnlyFormat>(json).Format is >= 1 and var format
        ? format
        : throw new JsonException("there is no such format");

    private sealed record OnlyFormat
    {
        public required int Format { get; init; }
    }
}
