using System.Collections.Concurrent;
using GinSharp.Diagnostics;
using GinSharp.Syntax;

namespace GinSharp.Injection;

/// <summary>
/// The objects of singletons, each built once however many threads ask. A build that needs itself, on one thread or
/// around several that wait for each other, is told of instead of waiting forever.
/// </summary>
/// <param name="owner">The config, which is named where it is used after its end.</param>
internal sealed class SingletonTable(object owner)
{
    private readonly ConcurrentDictionary<string, object?> _built = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SingletonBuild> _builds = new(StringComparer.Ordinal);
    private readonly List<object?> _order = [];
    private bool _isClosed;

    /// <summary>The build that the current flow of execution belongs to.</summary>
    private readonly AsyncLocal<SingletonBuild?> _current = new();

    public bool IsBuilt(string name) => _built.ContainsKey(name);

    public object? Get(string name, Func<object?> construct) =>
        _built.TryGetValue(name, out var value) || TryWait(name, out value) ? value : Build(name, construct);

    /// <summary>Gives the objects away, the last made first, and builds no further ones.</summary>
    public IReadOnlyList<object> Close()
    {
        lock (_builds)
        {
            _isClosed = true;
            object[] objects =
                [.. _order.OfType<object>().Reverse().Distinct(ReferenceEqualityComparer.Instance).OfType<object>()];
            _built.Clear();
            _order.Clear();
            return objects;
        }
    }

    /// <summary>
    /// Waits for another flow that builds the singleton; registers this flow as its builder when none does.
    /// </summary>
    private bool TryWait(string name, out object? value)
    {
        lock (_builds)
        {
            while (!_built.TryGetValue(name, out value))
            {
                ObjectDisposedException.ThrowIf(_isClosed, owner);
                if (!_builds.TryGetValue(name, out var build))
                {
                    _builds.Add(name, new SingletonBuild(name, _current.Value));
                    return false;
                }

                ThrowIfCircular(build);
                _current.Value?.WaitsFor.Add(build);
                Monitor.Wait(_builds);
                _current.Value?.WaitsFor.Remove(build);
            }

            return true;
        }
    }

    private object? Build(string name, Func<object?> construct)
    {
        var outer = _current.Value;
        lock (_builds)
        {
            _current.Value = _builds[name];
        }

        try
        {
            var value = construct();
            Keep(name, value);
            return value;
        }
        finally
        {
            // After a failure nothing was built, and the next one who asks builds again.
            _current.Value = outer;
            lock (_builds)
            {
                _builds.Remove(name);
                Monitor.PulseAll(_builds);
            }
        }
    }

    private void Keep(string name, object? value)
    {
        lock (_builds)
        {
            if (!_isClosed)
            {
                _built[name] = value;
                _order.Add(value);
                return;
            }
        }

        Disposal.Dispose(value);
        throw new ObjectDisposedException(owner.GetType().FullName);
    }

    private void ThrowIfCircular(SingletonBuild wanted)
    {
        List<string> circle = [wanted.Name];
        for (var mine = _current.Value; mine is not null; mine = mine.Outer)
        {
            circle.Insert(0, mine.Name);
            if (wanted.Needs(mine, []))
            {
                // Where the two wait for each other through other threads, the way back is not known in full.
                var end = ReferenceEquals(wanted, mine) ? [] : new[] { mine.Name };
                throw new GinException(GinDiagnostic.Create(
                    CallDiagnostics.Circular,
                    null,
                    null,
                    string.Join(" → ", circle.Concat(end).Select(name => $"@{name}/gin.singleton()"))));
            }
        }
    }
}
