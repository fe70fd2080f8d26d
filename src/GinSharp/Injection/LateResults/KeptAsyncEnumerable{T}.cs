namespace GinSharp.Injection.LateResults;

/// <summary>An async stream whose code runs in the config and scope that made it.</summary>
internal sealed class KeptAsyncEnumerable<T>(IAsyncEnumerable<T> items, ResultOrigin origin)
    : IAsyncEnumerable<T>, IKeptResult
{
    public IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        var callers = GinScope.Swap(origin.Scope);
        try
        {
            return new KeptAsyncEnumerator<T>(items.GetAsyncEnumerator(cancellationToken), origin);
        }
        finally
        {
            GinScope.Swap(callers);
        }
    }
}
