namespace GinSharp.Injection.LateResults;

/// <summary>
/// An async stream that is being run, each step in the config and scope that made it. What its code does to the flow of
/// execution is undone at each <c>await</c> and <c>yield</c>, so the scopes that it enters are noted in a
/// <see cref="ScopeBody"/>.
/// </summary>
internal sealed class KeptAsyncEnumerator<T> : IAsyncEnumerator<T>, IKeptResult
{
    private readonly IAsyncEnumerator<T> _items;
    private readonly ResultOrigin _origin;
    private readonly ScopeBody _body;
    private bool _isKept;
    private T _current = default!;

    public KeptAsyncEnumerator(IAsyncEnumerator<T> items, ResultOrigin origin)
    {
        _items = items;
        _origin = origin;
        _body = new ScopeBody(origin.Injector, origin.Scope);
    }

    public T Current
    {
        get
        {
            if (Late<T>.Keeper is null)
            {
                return _items.Current;
            }

            if (!_isKept)
            {
                _current = Late<T>.Keep(_items.Current, _origin with { Scope = _body.Current });
                _isKept = true;
            }

            return _current;
        }
    }

    public ValueTask<bool> MoveNextAsync()
    {
        _isKept = false;
        var callers = GinScope.Swap(_body.Current);
        try
        {
            return _items.MoveNextAsync();
        }
        finally
        {
            GinScope.Swap(callers);
        }
    }

    public ValueTask DisposeAsync()
    {
        var callers = GinScope.Swap(_body.Current);
        try
        {
            return _items.DisposeAsync();
        }
        finally
        {
            GinScope.Swap(callers);
        }
    }
}
