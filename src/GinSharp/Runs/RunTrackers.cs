using System.Runtime.ExceptionServices;

namespace GinSharp;

/// <summary>
/// Several trackers as one: each is told everything, in the order given, whether or not those before it failed.
/// </summary>
/// <remarks>
/// Once all were told, the exception of one that failed is thrown, or those of several in one
/// <see cref="AggregateException"/>; unless <see cref="Failed"/> takes them.
/// </remarks>
/// <param name="trackers">The trackers; disposing this one disposes them.</param>
public sealed class RunTrackers(params IReadOnlyList<IRunTracker> trackers) : IRunTracker
{
    /// <summary>
    /// Takes what a tracker threw, so that the run goes on: to log that a dashboard was out of reach, say. Where it is
    /// null that is thrown. What it throws itself counts as thrown by the tracker.
    /// </summary>
    public Action<IRunTracker, Exception>? Failed { get; init; }

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
        List<Exception>? thrown = null;
        foreach (var tracker in trackers)
        {
            try
            {
                TellOne(tracker, tell);
            }
            catch (Exception exception)
            {
                (thrown ??= []).Add(exception);
            }
        }

        if (thrown is [var single])
        {
            ExceptionDispatchInfo.Throw(single);
        }

        if (thrown is not null)
        {
            throw new AggregateException("Several trackers failed.", thrown);
        }
    }

    private void TellOne(IRunTracker tracker, Action<IRunTracker> tell)
    {
        try
        {
            tell(tracker);
        }
        catch (Exception exception) when (Failed is not null)
        {
            Failed(tracker, exception);
        }
    }
}
