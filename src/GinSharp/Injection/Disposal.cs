using System.Runtime.ExceptionServices;

namespace GinSharp.Injection;

/// <summary>Disposes objects one after another; one that throws does not keep the others from being disposed.</summary>
internal static class Disposal
{
    /// <exception cref="AggregateException">Several objects threw; what only one threw is thrown as it is.</exception>
    public static void DisposeAll(IEnumerable<object> objects)
    {
        var faults = new List<Exception>();
        foreach (var item in objects)
        {
            try
            {
                Dispose(item);
            }
            catch (Exception exception)
            {
                faults.Add(exception);
            }
        }

        ThrowAll(faults);
    }

    /// <inheritdoc cref="DisposeAll"/>
    public static async ValueTask DisposeAllAsync(IEnumerable<object> objects)
    {
        var faults = new List<Exception>();
        foreach (var item in objects)
        {
            try
            {
                if (item is IAsyncDisposable later)
                {
                    await later.DisposeAsync().ConfigureAwait(false);
                }
                else
                {
                    Dispose(item);
                }
            }
            catch (Exception exception)
            {
                faults.Add(exception);
            }
        }

        ThrowAll(faults);
    }

    public static void Dispose(object? item)
    {
        switch (item)
        {
            case IDisposable now:
                now.Dispose();
                break;
            case IAsyncDisposable later:
                later.DisposeAsync().AsTask().GetAwaiter().GetResult();
                break;
        }
    }

    private static void ThrowAll(List<Exception> faults)
    {
        switch (faults)
        {
            case []:
                break;
            case [var only]:
                ExceptionDispatchInfo.Throw(only);
                break;
            default:
                throw new AggregateException(faults);
        }
    }
}
