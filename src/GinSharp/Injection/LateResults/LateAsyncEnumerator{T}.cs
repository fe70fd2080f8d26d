namespace GinSharp.Injection.LateResults;

/// <summary>Keeps async streams that are handed over ready to be run.</summary>
internal sealed class LateAsyncEnumerator<T> : LateResult
{
    public override object Keep(object result, ResultOrigin origin) =>
        new KeptAsyncEnumerator<T>((IAsyncEnumerator<T>)result, origin);
}
