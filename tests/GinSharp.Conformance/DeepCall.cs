using System.Runtime.ExceptionServices;

namespace GinSharp.Conformance;

/// <summary>Runs a function on a thread with a stack of a given size: 256 MB, for what nests deeply, unless said.</summary>
public static class DeepCall
{
    private const int DeepStack = 256 * 1024 * 1024;

    public static T Run<T>(Func<T> function, int stackSize = DeepStack)
    {
        T result = default!;
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    result = function();
                }
#pragma warning disable CA1031 // Whatever it is, it belongs to the calling thread.
                catch (Exception exception)
#pragma warning restore CA1031
                {
                    failure = ExceptionDispatchInfo.Capture(exception);
                }
            },
            stackSize);
        thread.Start();
        thread.Join();
        failure?.Throw();
        return result;
    }
}
