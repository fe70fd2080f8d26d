using System.Collections;

namespace GinSharp.Reporting;

/// <summary>Which collections are values: those that are there already.</summary>
internal static class CollectionTypes
{
    /// <summary>
    /// Whether the type is that of a list. A sequence that does not know its length is none: it is computed as it is
    /// read, by code that may do anything and need not end.
    /// </summary>
    public static bool IsList(Type type) => type.IsArray
        ? type.GetArrayRank() == 1
        : type.IsAssignableTo(typeof(ICollection))
            || (Implements(type, typeof(IReadOnlyCollection<>)) && !Implements(type, typeof(IReadOnlyDictionary<,>)));

    /// <summary>Whether the type is that of a set, whose order may differ from run to run.</summary>
    public static bool IsSet(Type type) =>
        Implements(type, typeof(ISet<>)) || Implements(type, typeof(IReadOnlySet<>));

    private static bool Implements(Type type, Type generic) =>
        Array.Exists(type.GetInterfaces(), i => i.IsGenericType && i.GetGenericTypeDefinition() == generic);
}
