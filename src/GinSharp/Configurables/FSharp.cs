using System.Reflection;

namespace GinSharp.Configurables;

/// <summary>
/// What F# compiles to, told by names: a program that uses no F# has no FSharp.Core, and this library needs none.
/// </summary>
internal static class FSharp
{
    private const string Core = "Microsoft.FSharp.Core.";
    private const string Collections = "Microsoft.FSharp.Collections.";

    /// <summary>Whether a parameter is written <c>?name</c>.</summary>
    public static bool IsOptional(ParameterInfo parameter) =>
        parameter.CustomAttributes.Any(mark => mark.AttributeType.FullName == $"{Core}OptionalArgumentAttribute");

    /// <summary>Whether a record may be made empty and set afterwards.</summary>
    public static bool IsSettableRecord(Type type) =>
        type.CustomAttributes.Any(mark => mark.AttributeType.FullName == $"{Core}CLIMutableAttribute");

    /// <summary>What an option holds, <c>'T option</c> or <c>'T voption</c>; null for another type.</summary>
    public static Type? OptionItem(Type type) =>
        IsOption(type, "FSharpOption`1") || IsOption(type, "FSharpValueOption`1") ? type.GenericTypeArguments[0] : null;

    /// <summary>Whether a type is a list or a set of F#.</summary>
    public static bool IsSequence(Type type) => Is(type, Collections, "FSharpList`1") || IsSet(type);

    public static bool IsSet(Type type) => Is(type, Collections, "FSharpSet`1");

    public static bool IsMap(Type type) => Is(type, Collections, "FSharpMap`2");

    private static bool IsOption(Type type, string name) => Is(type, Core, name);

    private static bool Is(Type type, string space, string name) =>
        type.IsConstructedGenericType
        && type.Name == name
        && $"{type.Namespace}." == space;
}
