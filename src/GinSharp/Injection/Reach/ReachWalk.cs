namespace GinSharp.Injection.Reach;

/// <summary>
/// Walks along the steps from one node to the next, each once. It keeps its way on the heap, so that no config is too
/// deep for the stack of a thread.
/// </summary>
/// <param name="stepsOf">The steps from a node.</param>
/// <param name="onStep">Is told of each step.</param>
/// <param name="onCircle">Is told of each circle: the steps from a node back to itself.</param>
internal sealed class ReachWalk(
    Func<ReachNode, IEnumerable<ReachStep>> stepsOf,
    Action<ReachStep>? onStep = null,
    Action<IReadOnlyList<ReachStep>>? onCircle = null)
{
    private readonly HashSet<ReachNode> _seen = [];

    /// <summary>The nodes that the walk has not left yet, and how many steps led to each.</summary>
    private readonly Dictionary<ReachNode, int> _open = [];
    private readonly List<ReachStep> _path = [];

    public void From(ReachNode start)
    {
        if (!_seen.Add(start))
        {
            return;
        }

        var frames = new Stack<(ReachNode Node, IEnumerator<ReachStep> Steps)>();
        Open(start, frames);
        while (frames.TryPeek(out var frame))
        {
            if (!frame.Steps.MoveNext())
            {
                frame.Steps.Dispose();
                frames.Pop();
                _open.Remove(frame.Node);
                if (_path.Count > 0)
                {
                    _path.RemoveAt(_path.Count - 1);
                }

                continue;
            }

            Take(frame.Steps.Current, frames);
        }
    }

    private void Take(ReachStep step, Stack<(ReachNode Node, IEnumerator<ReachStep> Steps)> frames)
    {
        onStep?.Invoke(step);
        if (_open.TryGetValue(step.To, out var depth))
        {
            onCircle?.Invoke([.. _path.Skip(depth), step]);
        }
        else if (_seen.Add(step.To))
        {
            _path.Add(step);
            Open(step.To, frames);
        }
    }

    private void Open(ReachNode node, Stack<(ReachNode Node, IEnumerator<ReachStep> Steps)> frames)
    {
        _open.Add(node, _path.Count);
        frames.Push((node, stepsOf(node).GetEnumerator()));
    }
}
