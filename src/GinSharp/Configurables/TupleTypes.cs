using System.Runtime.CompilerServices;

namespace GinSharp.Configurables;

/// <summary>The item types of tuples, whose eighth type argument holds the items after the seventh.</summary>
internal static class TupleTypes
{
    /// <summary>The place of the type argument that is a tuple of the items after the seventh.</summary>
    public const int RestIndex = 7;

    public static bool IsValueTuple(Type type) => type.IsValueType && IsTuple(type);

    public static bool IsTuple(Type type) => type.IsConstructedGenericType && type.IsAssignableTo(typeof(ITuple)) &&
        type.Namespace == nameof(System);

    /// <summary>The types of all items of a tuple, however long it is.</summary>
    public static Type[] ItemsOf(Type tuple)
    {
        var arguments = tuple.GetGenericArguments();
        return arguments.Length > RestIndex && IsTuple(arguments[RestIndex])
            ? [.. arguments[..RestIndex], .. ItemsOf(arguments[RestIndex])]
            : arguments;
    }
}
