namespace GinSharp.Reporting;

/// <summary>An import in a config text.</summary>
/// <param name="Module">The whole dotted name.</param>
/// <param name="IsFrom">Whether it is written <c>from … import …</c>.</param>
/// <param name="Alias">The name after <c>as</c>, or null.</param>
internal sealed record ConfigTextImport(string Module, bool IsFrom, string? Alias)
{
    /// <summary>The imports by module, after what they depend on: the switches of gin's own features.</summary>
    public static IEnumerable<ConfigTextImport> Sort(IEnumerable<ConfigTextImport> imports) => imports
        .OrderByDescending(import => import.Module.StartsWith("__gin__.", StringComparison.Ordinal))
        .ThenBy(import => import.Module, Comparer<string>.Create(PythonText.Compare));

    /// <summary>The statement.</summary>
    public override string ToString()
    {
        var lastDot = Module.LastIndexOf('.');
        var statement = IsFrom ? $"from {Module[..lastDot]} import {Module[(lastDot + 1)..]}" : $"import {Module}";
        return Alias is null ? statement : $"{statement} as {Alias}";
    }
}
