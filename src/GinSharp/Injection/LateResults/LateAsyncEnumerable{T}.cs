namespace GinSharp.Injection.LateResults;

/// <summary>Keeps async streams.</summary>
internal sealed class LateAsyncEnumerable<T> : LateResult
{
    public override object Keep(object result, ResultOrigin origin) =>
        new KeptAsyncEnumerable<T>((IAsyncEnumerable<T>)result, origin);
}
