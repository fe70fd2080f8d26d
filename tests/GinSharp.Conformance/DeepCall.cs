using System.Runtime.ExceptionServices;

namespace GinSharp.Conformance;

/// <summary>Runs what nests deeply on a thread with a stack of 256 MB.</summary>
public static class DeepCall
{
    private const int StackSize = 256 * 1024 * 1024;

    public static T Run<T>(Func<T> function)
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
            StackSize);
        thread.Start();
        thread.Join();
        failure?.Throw();
        return result;
    }
}
