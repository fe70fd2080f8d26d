using System.Collections;

namespace GinSharp.Injection.LateResults;

/// <summary>An iterator or query whose code runs in the config and scope that made it.</summary>
internal sealed class KeptEnumerable<T>(IEnumerable<T> items, ResultOrigin origin) : IEnumerable<T>, IKeptResult
{
    public IEnumerator<T> GetEnumerator()
    {
        var callers = GinScope.Swap(origin.Scope);
        try
        {
            return new KeptEnumerator<T>(items.GetEnumerator(), origin);
        }
        finally
        {
            GinScope.Swap(callers);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
