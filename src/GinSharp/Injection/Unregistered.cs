using System.Reflection;
using GinSharp.Configurables;
using GinSharp.Diagnostics;
using GinSharp.Syntax;

namespace GinSharp.Injection;

/// <summary>Says of what the program calls, and nothing makes configurable, what would be right for its kind.</summary>
internal static class Unregistered
{
    private const int MostNames = 5;

    public static GinException Fault(Type type, Registry registry) => new(GinDiagnostic.Create(
        CallDiagnostics.NotRegistered, null, Advice(type, registry), TypeName.Of(type)));

    public static GinException Fault(MethodInfo method)
    {
        var declaring = method.DeclaringType is { } type ? $"{TypeName.Of(type)}." : "";

        // The names that compilers make up are not for people, nor can an attribute find such a method.
        var advice = ModuleName.IsCompilerMade(method) ? "Register it under a name."
            : method.IsGenericMethod ? "Register it: only closed forms of a generic method can be configurable."
            : "Mark it with [Configurable], or register it.";
        return new GinException(GinDiagnostic.Create(
            CallDiagnostics.NotRegistered, null, advice, declaring + method.Name));
    }

    private static string Advice(Type type, Registry registry) => type switch
    {
        { IsInterface: true } => $"An interface cannot be created; {InPlaceOf(type, registry, "implements")}",
        { IsAbstract: true, IsSealed: true } =>
            "A static class cannot be created; its methods can be configurable, and are called with Invoke.",
        { IsAbstract: true } when type == typeof(Delegate) || type == typeof(MulticastDelegate) => OnlyClasses,
        { IsAbstract: true } => $"An abstract class cannot be created; {InPlaceOf(type, registry, "extends")}",
        _ when type.IsSubclassOf(typeof(Delegate)) => "A delegate is made of a configurable, with Get and its name.",
        { IsEnum: true } or { IsPrimitive: true } or { IsArray: true } or { IsPointer: true } => OnlyClasses,
        _ when type == typeof(string) || Nullable.GetUnderlyingType(type) is not null => OnlyClasses,
        _ when registry.LeavesOut(type) =>
            "No file can say its name: mark it with [Configurable(\"Name\", Module = \"module\")].",
        { IsGenericType: true } => "Register it: only closed forms of a generic type can be configurable.",
        _ => "Mark it with [Configurable], or register it.",
    };

    private static string OnlyClasses =>
        "Only classes, structs and methods are configurable; other values are literals in a file.";

    private static string InPlaceOf(Type type, Registry registry, string relation)
    {
        string[] fitting =
        [
            .. registry.Configurables
                .Where(configurable => configurable.Target is ConstructorTarget { ResultType: var made }
                    && type.IsAssignableFrom(made))
                .Select(registry.MinimalSelector)
                .Order(StringComparer.Ordinal),
        ];
        return fitting.Length switch
        {
            0 => $"mark a class that {relation} it with [Configurable], and create that.",
            <= MostNames => $"of the configurable classes, {Suggest.List(fitting)} {(fitting.Length == 1 ? "fits" : "fit")}.",
            _ => $"{fitting.Length} configurable classes fit, {Suggest.List(fitting[..MostNames])} among them.",
        };
    }
}
