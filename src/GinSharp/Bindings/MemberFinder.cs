using System.Reflection;

namespace GinSharp.Bindings;

/// <summary>
/// Finds public types and methods by their dotted paths: namespaces, types, at the end perhaps a method.
/// </summary>
internal static class MemberFinder
{
    /// <summary>The type or method, or null where there is none, or more than one method of the name.</summary>
    /// <param name="assemblies">Where to look.</param>
    /// <param name="path">
    /// The path: <c>Some.Space.Type</c>, <c>Some.Space.Outer.Inner</c>, <c>Some.Space.Type.Method</c>.
    /// </param>
    public static MemberInfo? Find(IEnumerable<Assembly> assemblies, string path)
    {
        var names = path.Split('.');
        foreach (var assembly in assemblies)
        {
            if (FindType(assembly, names) is { } type)
            {
                return type;
            }

            if (names.Length > 1 && FindType(assembly, names[..^1]) is { } owner)
            {
                MethodInfo[] methods =
                [
                    .. owner.GetMethods().Where(method => method.Name == names[^1] && !method.IsSpecialName),
                ];
                return methods.Length == 1 ? methods[0] : null;
            }
        }

        return null;
    }

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
