namespace GinSharp;

/// <summary>Several trackers as one: each is told everything, in the order given.</summary>
/// <param name="trackers">The trackers; disposing this one disposes them.</param>
public sealed class RunTrackers(params IReadOnlyList<IRunTracker> trackers) : IRunTracker
{
    /// <inheritdoc/>
    public void Parameters(IReadOnlyDictionary<string, object?> parameters) =>
        Tell(tracker => tracker.Parameters(parameters));

    /// <inheritdoc/>
    public void OperativeConfig(string text, long step) => Tell(tracker => tracker.OperativeConfig(text, step));

    /// <inheritdoc/>
    public void Metric(string name, double value, long step) => Tell(tracker => tracker.Metric(name, value, step));

    /// <inheritdoc/>
    public void Image(string name, byte[] png, long step) => Tell(tracker => tracker.Image(name, png, step));

    /// <inheritdoc/>
    public void Artifact(string name, string path) => Tell(tracker => tracker.Artifact(name, path));

    /// <inheritdoc/>
    public void Dispose() => Tell(tracker => tracker.Dispose());

    private void Tell(Action<IRunTracker> tell)
    {
        foreach (var tracker in trackers)
        {
            tell(tracker);
        }
    }
}
