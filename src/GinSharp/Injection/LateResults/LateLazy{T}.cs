namespace GinSharp.Injection.LateResults;

/// <summary>Keeps lazy values that were not needed yet.</summary>
internal sealed class LateLazy<T> : LateResult
{
    public override object Keep(object result, ResultOrigin origin)
    {
        var lazy = (Lazy<T>)result;
        if (lazy.IsValueCreated || result.GetType() != typeof(Lazy<T>))
        {
            return result;
        }

        // The inner one decides what several threads get, and whether an exception stays.
        return new Lazy<T>(() => Value(lazy, origin), LazyThreadSafetyMode.PublicationOnly);
    }

    private static T Value(Lazy<T> lazy, ResultOrigin origin)
    {
        var callers = GinScope.Swap(origin.Scope);
        try
        {
            return Late<T>.Keep(lazy.Value, origin);
        }
        finally
        {
            GinScope.Swap(callers);
        }
    }
}
