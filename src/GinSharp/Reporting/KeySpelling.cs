using GinSharp.Configurables;
using GinSharp.Syntax;

namespace GinSharp.Reporting;

/// <summary>Which keys a file can have.</summary>
internal static class KeySpelling
{
    /// <summary>A macro by its name; the one without a name in full.</summary>
    public static string OfMacro(string scope) =>
        scope.Length == 0 ? $"{BuiltIns.Macro.Selector}.{BuiltIns.MacroParameter}" : scope;

    /// <summary>Whether a file can bind the macro: code can also bind one with a dot in its name.</summary>
    public static bool IsMacro(string scope) => scope.Length == 0 || IsPlain(scope)
        || (GinParser.TryParseKey(scope, out var target, out _)
            && target.Scope == scope && target.Selector == BuiltIns.Macro.Selector);

    /// <summary>A name of the parameter that a file can have; its own where there is none.</summary>
    public static string NameOf(ConfigurableParameter parameter) =>
        IsParameter(parameter.Name) ? parameter.Name
        : parameter.OtherNames.FirstOrDefault(IsParameter) ?? parameter.Name;

    /// <summary>Whether a file can name the parameter: a name of a file begins with an ASCII letter.</summary>
    public static bool IsParameter(string name) => IsPlain(name)
        || (GinParser.TryParseKey($"A.{name}", out _, out var parameter) && parameter == name);

    /// <summary>
    /// The scope from which a call gets its values: references enter scopes with dots in their names, but no file can
    /// bind anything in them, so that what a call in them gets is bound around them.
    /// </summary>
    public static string Scope(string scope)
    {
        while (scope.Length > 0 && !IsPlain(scope) && !GinParser.TryParseKey($"{scope}/A.b", out _, out _))
        {
            scope = scope[..Math.Max(0, scope.LastIndexOf('/'))];
        }

        return scope;
    }

    /// <summary>Whether a text is a name in ASCII, as most are.</summary>
    private static bool IsPlain(string text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c != '_')
            {
                return false;
            }
        }

        return text.Length > 0 && !char.IsAsciiDigit(text[0]);
    }
}
