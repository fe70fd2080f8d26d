namespace GinSharp.Injection.LateResults;

/// <summary>As <see cref="LateTask{T}"/>.</summary>
internal sealed class LateValueTask<T> : LateResult
{
    public override object Keep(object result, ResultOrigin origin) =>
        new ValueTask<T>(KeepAsync((ValueTask<T>)result, origin));

    private static async Task<T> KeepAsync(ValueTask<T> task, ResultOrigin origin) =>
        Late<T>.Keep(await task.ConfigureAwait(false), origin);
}
