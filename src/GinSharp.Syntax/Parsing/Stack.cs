using System.Runtime.CompilerServices;

namespace GinSharp.Syntax.Parsing;

/// <summary>An overflow of the stack ends the process, so the grammar asks before it goes deeper.</summary>
internal static class Stack
{
#if NET
    public static bool HasRoom() => RuntimeHelpers.TryEnsureSufficientExecutionStack();
#else
    public static bool HasRoom()
    {
        try
        {
            RuntimeHelpers.EnsureSufficientExecutionStack();
            return true;
        }
        catch (InsufficientExecutionStackException)
        {
            return false;
        }
    }
#endif
}
