using System.Reflection;
using GinSharp.Configurables;

namespace GinSharp.Bindings;

/// <summary>
/// Finds public types and methods by their dotted paths: namespaces, types, at the end perhaps a method.
/// </summary>
internal static class MemberFinder
{
    /// <summary>The type or method, or null where there is none, or more than one that the path could mean.</summary>
    /// <param name="assemblies">Where to look.</param>
    /// <param name="path">
    /// The path: <c>Some.Space.Type</c>, <c>Some.Space.Outer.Inner</c>, <c>Some.Space.Type.Method</c>.
    /// </param>
    /// <param name="folds">Whether case and underscores are ignored where nothing has the exact path.</param>
    public static MemberInfo? Find(IReadOnlyCollection<Assembly> assemblies, string path, bool folds) =>
        Find(assemblies, path.Split('.')) ?? (folds ? FindFolded(assemblies, path) : null);

    /// <summary>The path of a type, that of a nested one through the types around it.</summary>
    public static string PathOf(Type type) => type.FullName!.Replace('+', '.');

    private static MemberInfo? Find(IEnumerable<Assembly> assemblies, string[] names)
    {
        foreach (var assembly in assemblies)
        {
            if (FindType(assembly, names) is { } type)
            {
                return type;
            }

            if (names.Length > 1 && FindType(assembly, names[..^1]) is { } owner)
            {
                return Single(MethodsOf(owner).Where(method => method.Name == names[^1]));
            }
        }

        return null;
    }

    private static MemberInfo? FindFolded(IEnumerable<Assembly> assemblies, string path)
    {
        var folded = FoldedName.Of(path);
        var dot = folded.LastIndexOf('.');
        var types = assemblies.SelectMany(assembly => assembly.GetExportedTypes())
            .ToLookup(type => FoldedName.Of(PathOf(type)));
        return Single(types[folded])
            ?? (dot < 0 ? null : (MemberInfo?)Single(types[folded[..dot]].SelectMany(MethodsOf)
                .Where(method => FoldedName.Of(method.Name) == folded[(dot + 1)..])));
    }

    private static IEnumerable<MethodInfo> MethodsOf(Type type) =>
        type.GetMethods().Where(method => !method.IsSpecialName);

    private static T? Single<T>(IEnumerable<T> members)
        where T : MemberInfo => members.Take(2).ToArray() is [var only] ? only : null;

    private static Type? FindType(Assembly assembly, string[] names)
    {
        for (var outermost = names.Length - 1; outermost >= 0; outermost--)
        {
            var space = string.Concat(names[..outermost].Select(name => $"{name}."));
            if (assembly.GetType(space + string.Join('+', names[outermost..])) is { IsVisible: true } type)
            {
                return type;
            }
        }

        return null;
    }
}
