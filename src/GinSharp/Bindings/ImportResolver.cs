using System.Reflection;
using GinSharp.Configurables;

namespace GinSharp.Bindings;

/// <summary>
/// Finds the assemblies and namespaces that imports name. Nothing is downloaded and no path is probed.
/// </summary>
internal static class ImportResolver
{
    /// <summary>
    /// Whether an assembly, a namespace or a type of this name is known, or an assembly can be loaded for the
    /// application. A Python module is often a class here: <c>alf.algorithms.agent</c> is <c>Alf.Algorithms.Agent</c>.
    /// </summary>
    /// <param name="module">The name.</param>
    /// <param name="folds">Whether case and underscores are ignored where nothing has the exact name.</param>
    public static bool IsKnown(string module, bool folds) =>
        IsBuiltIn(module) || TryLoad(module) is not null || HasName(module, folds);

    /// <summary>What to write for an import that names nothing that is known.</summary>
    public static string Suggestion(string module) =>
        Types().Select(type => type.Namespace).FirstOrDefault(
            space => space is not null && FoldedName.DottedComparer.Equals(space, module)) is { } known
            ? $"Did you mean '{known}'?"
            : "Remove the import, which finds no configurables, or pass over it with SkipUnknown.";

    private static bool IsBuiltIn(string module) => module is "gin" or BuiltIns.PythonModule or nameof(GinSharp);

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

    private static bool HasName(string module, bool folds)
    {
        var names = Types().Select(MemberFinder.PathOf);
        if (!folds)
        {
            return names.Any(name => StartsWith(name, module));
        }

        var folded = FoldedName.Of(module);
        return names.Any(name => StartsWith(FoldedName.Of(name), folded));
    }

    /// <summary>Whether a dotted name is another one, or lies inside it.</summary>
    private static bool StartsWith(string name, string outer) =>
        name.StartsWith(outer, StringComparison.Ordinal) && (name.Length == outer.Length || name[outer.Length] == '.');

    private static IEnumerable<Type> Types() =>
        AppDomain.CurrentDomain.GetAssemblies().Where(assembly => !assembly.IsDynamic).SelectMany(LoadableTypes);

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
