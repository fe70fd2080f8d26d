namespace GinSharp.Injection.LateResults;

/// <summary>Keeps what a task gives to be run later; the task itself runs where it was started.</summary>
internal sealed class LateTask<T> : LateResult
{
    public override object Keep(object result, ResultOrigin origin) => KeepAsync((Task<T>)result, origin);

    private static async Task<T> KeepAsync(Task<T> task, ResultOrigin origin) =>
        Late<T>.Keep(await task.ConfigureAwait(false), origin);
}
