namespace GinSharp.Injection;

/// <summary>
/// Enters one scope again and again, each time for the length of a call. Execution contexts are immutable, so whoever
/// enters the same scope from the same context comes to the same context: the last one is kept, and calls that come
/// from it, as most do, enter and leave without allocating. Thread-safe.
/// </summary>
internal sealed class ScopeEntrance(Injector injector, ScopePath path)
{
    private volatile Passage? _last;

    public ScopePath Path => path;

    public Visit Enter()
    {
        // There is none where the program keeps it from flowing.
        if (ExecutionContext.Capture() is not { } outer)
        {
            return new Visit(GinScope.Enter(injector, path), null);
        }

        if (_last is { } last && ReferenceEquals(last.Outer, outer))
        {
            ExecutionContext.Restore(last.Inner);
            return new Visit(last.Scope, last);
        }

        var scope = GinScope.Enter(injector, path);
        return new Visit(scope, _last = new Passage(scope, outer, ExecutionContext.Capture()!));
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
