using System.Reflection;
using GinSharp.Configurables;

namespace GinSharp.Bindings;

/// <summary>
/// Finds the assemblies and namespaces that imports name. Nothing is downloaded and no path is probed.
/// </summary>
internal static class ImportResolver
{
    /// <summary>
    /// Whether an assembly or a namespace of this name is known, or can be loaded for the application.
    /// </summary>
    public static bool IsKnown(string module) =>
        IsBuiltIn(module) || TryLoad(module) is not null || HasNamespace(module);

    /// <summary>What to write for an import that names nothing that is known.</summary>
    public static string Suggestion(string module) =>
        Namespaces().FirstOrDefault(space => FoldedName.DottedComparer.Equals(space, module)) is { } known
            ? $"Did you mean '{known}'?"
            : "Remove the import, which finds no configurables, or pass over it with SkipUnknown.";

    private static bool IsBuiltIn(string module) => module is "gin" or nameof(GinSharp);

    private static Assembly? TryLoad(string name)
    {
        foreach (var assembly in AppDomain.CurrentDomain.GetAssemblies())
        {
            if (string.Equals(assembly.GetName().Name, name, StringComparison.Ordinal))
            {
                return assembly;
            }
        }

        try
        {
            return Assembly.Load(new AssemblyName(name));
        }
        catch (Exception exception) when (exception is IOException or BadImageFormatException)
        {
            return null;
        }
    }

    private static bool HasNamespace(string name)
    {
        var prefix = name + ".";
        return Namespaces().Any(space => space == name || space.StartsWith(prefix, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Namespaces() =>
        AppDomain.CurrentDomain.GetAssemblies()
            .Where(assembly => !assembly.IsDynamic)
            .SelectMany(LoadableTypes)
            .Select(type => type.Namespace)
            .OfType<string>();

    private static IEnumerable<Type> LoadableTypes(Assembly assembly)
    {
        try
        {
            return assembly.GetExportedTypes();
        }
        catch (Exception exception) when (exception is IOException or TypeLoadException or NotSupportedException)
        {
            // An assembly whose own dependencies are missing offers no types.
            return [];
        }
    }
}
