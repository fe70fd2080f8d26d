using GinSharp.Diagnostics;
using GinSharp.Syntax;

namespace GinSharp.Injection;

/// <summary>
/// Exception filters that note which configurables led to an exception. They return false, so that the exception passes
/// as it is, with its type and its stack.
/// </summary>
internal static class CallChain
{
    /// <summary>The exception was thrown while an argument was computed.</summary>
    public static bool Note(Exception exception, CallPlan plan, PlannedArgument argument)
    {
        (exception as DeepCallException)?.Note(plan);
        ErrorChain.Add(
            exception,
            $"{plan.DisplayName}.{argument.Binding?.Spelling ?? argument.Parameter.Name}",
            argument.Binding?.Syntax?.Span ?? argument.Binding?.Span);
        return false;
    }

    /// <summary>The exception was thrown while the program called what a parameter was handed.</summary>
    public static bool Note(Exception exception, string parameter, SourceSpan? span)
    {
        ErrorChain.Add(exception, parameter, span);
        return false;
    }

    /// <summary>The exception was thrown by the configurable itself.</summary>
    public static bool Note(Exception exception, CallPlan plan)
    {
        (exception as DeepCallException)?.Note(plan);
        ErrorChain.Add(exception, plan.DisplayName, null);
        return false;
    }
}
