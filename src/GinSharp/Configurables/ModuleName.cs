using System.Reflection;
using System.Text;

namespace GinSharp.Configurables;

/// <summary>Names in .gin files: what is a legal one, and which module a type has.</summary>
internal static class ModuleName
{
    /// <summary>The namespace and the enclosing types, joined by dots; null where there are none.</summary>
    public static string? Of(Type type) => type.DeclaringType is { } outer ? Inside(outer) : type.Namespace;

    /// <summary>The module of a method: its type's module and the type's name.</summary>
    public static string? Of(MethodInfo method) => method.DeclaringType is { } type ? Inside(type) : null;

    /// <summary>The complete selector for a name and a module.</summary>
    /// <param name="name">A name; a dotted one brings its own module, which is appended to an explicit one.</param>
    /// <param name="module">The module that was asked for, or null.</param>
    /// <param name="defaultModule">The module where neither name nor module says one.</param>
    public static string Selector(string name, string? module, string? defaultModule) =>
        name.Contains('.', StringComparison.Ordinal) ? Join(module, name) : Join(module ?? defaultModule, name);

    /// <summary>Whether a selector starts with a module, with case and underscores ignored if it folds.</summary>
    public static bool IsInside(string selector, string module, bool fold)
    {
        var comparer = fold ? FoldedName.DottedComparer : StringComparer.Ordinal;
        return Rest(selector, module) is { } rest && comparer.Equals(selector[..^rest.Length], module);
    }

    /// <summary>What follows as many names as a module has, with its dot; null where nothing does.</summary>
    public static string? Rest(string selector, string module)
    {
        var end = -1;
        foreach (var _ in module.Split('.'))
        {
            end = selector.IndexOf('.', end + 1);
            if (end < 0)
            {
                return null;
            }
        }

        return selector[end..];
    }

    /// <summary>Whether a file can name a configurable.</summary>
    public static bool CanBeSaid(Configurable configurable) => IsSelector(configurable.Selector);

    /// <summary>Whether the text is names joined by dots.</summary>
    public static bool IsSelector(string text)
    {
        foreach (var part in text.Split('.'))
        {
            if (!IsName(part))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the text is a letter or <c>_</c>, followed by letters, digits and <c>_</c>.</summary>
    public static bool IsName(string text)
    {
        if (text.Length == 0 || !(char.IsAsciiLetter(text[0]) || text[0] == '_'))
        {
            return false;
        }

        foreach (var rune in text.EnumerateRunes())
        {
            if (!Rune.IsLetterOrDigit(rune) && !Rune.IsNumber(rune) && rune.Value != '_')
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// Whether a compiler made a type or method for a lambda: those of C#, F# and Visual Basic name it as no program
    /// can.
    /// </summary>
    public static bool IsCompilerMade(MemberInfo member) => member.Name.AsSpan().ContainsAny('<', '@', '$');

    /// <summary>
    /// The module of what a type declares. The types that the compiler makes for lambdas have no name.
    /// </summary>
    private static string? Inside(Type type) => IsCompilerMade(type)
        ? Of(type)
        : Join(Of(type), type.Name.Split('`')[0]);

    private static string Join(string? module, string name) => string.IsNullOrEmpty(module) ? name : $"{module}.{name}";
}
