using System.Reflection;
using GinSharp.Configurables;

namespace GinSharp.Reporting;

/// <summary>The way to a type or method through namespaces and types.</summary>
/// <param name="Space">The namespace.</param>
/// <param name="Names">The types, and perhaps a method, joined by dots.</param>
internal sealed record MemberPath(string Space, string Names)
{
    public string Text => $"{Space}.{Names}";

    /// <summary>An import of the namespace.</summary>
    public ConfigTextImport Import => new(Space, Space.Contains('.', StringComparison.Ordinal), null);

    /// <summary>The path, or null for what has none: lambdas, closed generic types, the global namespace.</summary>
    public static MemberPath? Of(Configurable configurable) => configurable.Target switch
    {
        ConstructorTarget target => Of(target.ResultType, null),
        MethodTarget { Method.DeclaringType: { } type } target => Of(type, target.Method),
        _ => null,
    };

    private static MemberPath? Of(Type type, MethodInfo? method)
    {
        if (type is { IsGenericType: true } or { Namespace: null }
            || method?.Name.Contains('<', StringComparison.Ordinal) == true)
        {
            return null;
        }

        var names = method is null ? type.Name : $"{type.Name}.{method.Name}";
        for (var outer = type.DeclaringType; outer is not null; outer = outer.DeclaringType)
        {
            names = $"{outer.Name}.{names}";
        }

        return new MemberPath(type.Namespace!, names);
    }
}
