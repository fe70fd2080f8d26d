using System.Runtime.ExceptionServices;

namespace GinSharp.Bindings;

/// <summary>Runs what goes deep, and calls no code that could depend on its thread, where there is stack for it.</summary>
internal static class LargeStack
{
    private const int Size = 16 * 1024 * 1024;

    public static T Run<T>(Func<T> work)
    {
        T result = default!;
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    result = work();
                }
                catch (Exception exception)
                {
                    failure = ExceptionDispatchInfo.Capture(exception);
                }
            },
            Size);
        thread.Start();
        thread.Join();
        failure?.Throw();
        return result;
    }
}
