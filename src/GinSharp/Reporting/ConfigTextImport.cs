using System.Globalization;

namespace GinSharp.Reporting;

/// <summary>An import in a config text.</summary>
/// <param name="Module">The whole dotted name.</param>
/// <param name="IsFrom">Whether it is written <c>from … import …</c>.</param>
/// <param name="Alias">The name after <c>as</c>, or null.</param>
internal sealed record ConfigTextImport(string Module, bool IsFrom, string? Alias)
{
    /// <summary>The name that selectors of a file may start with after the import.</summary>
    private string BoundName => Alias ?? (IsFrom ? Module[(Module.LastIndexOf('.') + 1)..] : Module.Split('.')[0]);

    /// <summary>How a selector writes the module.</summary>
    public string Prefix => IsFrom || Alias is not null ? BoundName : Module;

    /// <summary>
    /// The imports in order of their modules, each module once, with aliases where two would bind the same name. The
    /// switches of gin's own features stand first, since they must precede what they change.
    /// </summary>
    public static IEnumerable<ConfigTextImport> Arrange(IEnumerable<ConfigTextImport> imports)
    {
        var names = new HashSet<string>();
        return imports
            .OrderByDescending(import => import.Module.StartsWith("__gin__.", StringComparison.Ordinal))
            .ThenBy(import => import.Module, Comparer<string>.Create(PythonText.Compare))
            .ThenByDescending(import => import.IsFrom)
            .DistinctBy(import => import.Module)
            .Select(import => import.WithNameNotIn(names));
    }

    /// <summary>The statement.</summary>
    public override string ToString()
    {
        var lastDot = Module.LastIndexOf('.');
        var statement = IsFrom ? $"from {Module[..lastDot]} import {Module[(lastDot + 1)..]}" : $"import {Module}";
        return Alias is null ? statement : $"{statement} as {Alias}";
    }

    private ConfigTextImport WithNameNotIn(HashSet<string> names)
    {
        var name = BoundName;
        for (var i = 2; !names.Add(name); i++)
        {
            name = string.Create(CultureInfo.InvariantCulture, $"{BoundName}{i}");
        }

        return name == BoundName ? this : this with { Alias = name };
    }
}
