namespace GinSharp.Runs;

/// <summary>How far a run is: what somebody who goes on from it must not have seen too early.</summary>
/// <param name="Started">When the last session began.</param>
/// <param name="Latest">The latest checkpoint, or null.</param>
/// <param name="Saved">When that was written, where it is a file: one takes the place of another.</param>
internal sealed record RunProgress(DateTimeOffset Started, RunCheckpoint? Latest, DateTime? Saved)
{
    public static RunProgress Of(DateTimeOffset started, IReadOnlyList<RunCheckpoint> checkpoints)
    {
        var latest = checkpoints is [.., var last] ? last : null;
        return new RunProgress(
            started, latest, File.Exists(latest?.Path) ? File.GetLastWriteTimeUtc(latest.Path) : null);
    }
}
