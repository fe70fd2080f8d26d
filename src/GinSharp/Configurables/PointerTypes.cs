using System.Reflection;
using System.Runtime.InteropServices;

namespace GinSharp.Configurables;

/// <summary>
/// Finds what would let a file make a pointer out of a number, if it could register any type or method of an assembly: it
/// is data, and a wrong address is no mistake that a program could catch.
/// </summary>
internal static class PointerTypes
{
    private static readonly HashSet<Type> Handles =
    [
        typeof(HandleRef), typeof(GCHandle), typeof(RuntimeTypeHandle), typeof(RuntimeMethodHandle),
        typeof(RuntimeFieldHandle), typeof(ModuleHandle), typeof(TypedReference), typeof(ArgIterator),
        typeof(RuntimeArgumentHandle),
    ];

    /// <summary>How a configurable works with pointers, as in <c>parameter 'handle' is nint</c>, or null.</summary>
    /// <exception cref="GinException"><c>GIN21xx</c>: it cannot be configurable.</exception>
    public static string? ReasonAgainst(Configurable configurable)
    {
        var result = configurable.Target.ResultType;
        if (configurable.Target is MethodTarget { Method: var method })
        {
            if (method.Attributes.HasFlag(MethodAttributes.PinvokeImpl))
            {
                return "it is native code";
            }

            if (Of(result) is { } given)
            {
                return $"it gives {TypeName.Of(given)}";
            }
        }
        else if (result.IsSubclassOf(typeof(Delegate)))
        {
            return "it is a delegate type";
        }
        else if (Of(result) is not null || IsOverlaid(result))
        {
            return "it holds one";
        }

        var taken = configurable.Signature.Parameters.FirstOrDefault(parameter => IsNumber(parameter.Type));
        return taken is null ? null : $"parameter '{taken.Name}' is {TypeName.Of(taken.Type)}";
    }

    /// <summary>The pointer, or what holds one, in a type: itself, its items or type arguments; or null.</summary>
    private static Type? Of(Type type) => IsPointer(type) || IsHandle(type) ? type : Array.Find(
        Parts(type), part => Of(part) is not null);

    /// <summary>Whether values of a type are, or hold, pointers that can be written as numbers.</summary>
    private static bool IsNumber(Type type) => IsPointer(type) || Array.Exists(Parts(type), IsNumber);

    private static bool IsPointer(Type type) =>
        type == typeof(nint) || type == typeof(nuint) || type.IsPointer || type.IsFunctionPointer;

    private static bool IsHandle(Type type) =>
        type.IsAssignableTo(typeof(SafeHandle))
        || type.IsAssignableTo(typeof(CriticalHandle))
        || Handles.Contains(type);

    private static Type[] Parts(Type type) =>
        type.HasElementType ? [type.GetElementType()!] : type.GetGenericArguments();

    /// <summary>Whether a struct lays a pointer over its other fields.</summary>
    private static bool IsOverlaid(Type type) =>
        type.IsExplicitLayout
        && type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
            .Any(field => IsNumber(field.FieldType));
}
