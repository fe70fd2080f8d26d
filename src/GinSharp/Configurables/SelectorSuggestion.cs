using GinSharp.Diagnostics;

namespace GinSharp.Configurables;

/// <summary>Finds what a selector that fits nothing was probably meant to be.</summary>
internal static class SelectorSuggestion
{
    /// <summary>A near name that names one configurable alone, or null.</summary>
    /// <param name="registry">What there is.</param>
    /// <param name="selector">The selector as it was written.</param>
    /// <param name="prefix">What stands before it.</param>
    /// <param name="suffix">What stands after it.</param>
    /// <param name="budget">What the search may take, or null for as much as it needs.</param>
    public static string? Near(
        Registry registry,
        string selector,
        string prefix = "",
        string suffix = "",
        SuggestionBudget? budget = null)
    {
        if (NearestName.Find(selector, registry.Names, budget) is { } name)
        {
            return Mean(
                registry.Find(name, fold: false) is SelectorMatch<Configurable>.Ambiguous { Selectors: var several }
                    ? several.Select(complete => Shortest(registry, complete)).Order(StringComparer.Ordinal)
                    : [name]);
        }

        return OtherModule(registry, selector) is { } known ? Mean([known])
            : NearestName.Find(selector, registry.Selectors, budget) is { } near ? Mean([near])
            : null;

        string Mean(IEnumerable<string> names) =>
            $"Did you mean {string.Join(" or ", names.Select(meant => $"'{prefix}{meant}{suffix}'"))}?";
    }

    /// <summary>What the last name means alone, where the module before it is wrong.</summary>
    private static string? OtherModule(Registry registry, string selector)
    {
        var name = selector[(selector.LastIndexOf('.') + 1)..];
        return name.Length < selector.Length
            && registry.Find(name, fold: true) is SelectorMatch<Configurable>.Unique { Value: var configurable }
            && registry.MinimalSelector(configurable) is var minimal
            && minimal != selector
                ? minimal
                : null;
    }

    private static string Shortest(Registry registry, string complete) =>
        registry.Find(complete, fold: false) is SelectorMatch<Configurable>.Unique { Value: var configurable }
            ? registry.MinimalSelector(configurable)
            : complete;
}
