using System.Collections;

namespace GinSharp.Injection.LateResults;

/// <summary>
/// An iterator that is being run, each step in the config and scope that made it. A scope that its code enters is left
/// at each <c>yield</c> and entered again at the next step.
/// </summary>
internal sealed class KeptEnumerator<T>(IEnumerator<T> items, ResultOrigin origin) : IEnumerator<T>, IKeptResult
{
    private GinScope? _scope = origin.Scope;
    private T _current = default!;

    public T Current => Late<T>.Keeper is null ? items.Current : _current;

    object? IEnumerator.Current => Current;

    public bool MoveNext()
    {
        var callers = GinScope.Swap(_scope);
        bool hasMoved;
        try
        {
            hasMoved = items.MoveNext();
        }
        finally
        {
            _scope = GinScope.Swap(callers);
        }

        if (hasMoved && Late<T>.Keeper is not null)
        {
            _current = Late<T>.Keep(items.Current, origin with { Scope = _scope });
        }

        return hasMoved;
    }

    public void Reset()
    {
        var callers = GinScope.Swap(_scope = origin.Scope);
        try
        {
            items.Reset();
        }
        finally
        {
            GinScope.Swap(callers);
        }
    }

    public void Dispose()
    {
        var callers = GinScope.Swap(_scope);
        try
        {
            items.Dispose();
        }
        finally
        {
            _scope = GinScope.Swap(callers);
        }
    }
}
