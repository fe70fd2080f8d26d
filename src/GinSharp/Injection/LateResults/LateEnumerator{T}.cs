using System.Collections;

namespace GinSharp.Injection.LateResults;

/// <summary>Keeps iterators that are handed over ready to be run.</summary>
internal sealed class LateEnumerator<T> : LateResult
{
    public override object Keep(object result, ResultOrigin origin) =>
        result is IEnumerator<T> items ? new KeptEnumerator<T>(items, origin)
        : new KeptEnumerator<object?>(Items((IEnumerator)result), origin);

    private static IEnumerator<object?> Items(IEnumerator items)
    {
        while (items.MoveNext())
        {
            yield return items.Current;
        }
    }
}
