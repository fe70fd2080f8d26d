using System.Runtime.CompilerServices;

namespace GinSharp.Injection.Conversion;

/// <summary>Tells whether a value holds references.</summary>
internal static class References
{
    /// <summary>Whether a value is a reference, or a container that holds one at any depth.</summary>
    public static bool IsIn(object? value)
    {
        if (value is not (List<object?> or object?[] or GinDictionary))
        {
            return value is GinReference;
        }

        RuntimeHelpers.EnsureSufficientExecutionStack();
        return value switch
        {
            List<object?> list => list.Exists(IsIn),
            object?[] tuple => Array.Exists(tuple, IsIn),
            _ => ((GinDictionary)value).Any(entry => IsIn(entry.Key) || IsIn(entry.Value)),
        };
    }
}
