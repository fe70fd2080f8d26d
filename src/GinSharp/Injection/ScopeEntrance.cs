namespace GinSharp.Injection;

/// <summary>
/// Enters one scope again and again, each time for the length of a call. Execution contexts are immutable, so whoever
/// enters the same scope from the same context comes to the same context: the last one is remembered, and calls that come
/// from it, as most do, enter and leave without allocating. It is not kept alive, for it holds whatever the program lets
/// flow with the execution: the request that is being served, say. Thread-safe.
/// </summary>
internal sealed class ScopeEntrance(Injector injector, ScopePath path)
{
    private volatile WeakReference<Passage>? _last;

    public ScopePath Path => path;

    public Visit Enter()
    {
        // There is none where the program keeps it from flowing.
        if (ExecutionContext.Capture() is not { } outer)
        {
            return new Visit(GinScope.Enter(injector, path), null);
        }

        var remembered = _last;
        if (remembered is not null && remembered.TryGetTarget(out var last) && ReferenceEquals(last.Outer, outer))
        {
            ExecutionContext.Restore(last.Inner);
            return new Visit(last.Scope, last);
        }

        var scope = GinScope.Enter(injector, path);
        var passage = new Passage(scope, outer, ExecutionContext.Capture()!);
        if (remembered is null)
        {
            _last = new WeakReference<Passage>(passage);
        }
        else
        {
            remembered.SetTarget(passage);
        }

        return new Visit(scope, passage);
    }

    /// <summary>The stay in the scope; disposing it leaves.</summary>
    public readonly ref struct Visit(GinScope scope, Passage? passage) : IDisposable
    {
        public void Dispose()
        {
            if (passage is not null && ReferenceEquals(ExecutionContext.Capture(), passage.Inner))
            {
                ExecutionContext.Restore(passage.Outer);
                return;
            }

            // The call changed something else that flows with the execution, and that change stays.
            scope.Dispose();
        }
    }

    /// <summary>The way into the scope from one context.</summary>
    public sealed record Passage(GinScope Scope, ExecutionContext Outer, ExecutionContext Inner);
}
