using GinSharp.Diagnostics;

namespace GinSharp.Configurables;

/// <summary>Words the suggestions of diagnostics.</summary>
internal static class Suggest
{
    /// <summary><c>Did you mean 'Adam'?</c>, or null when no candidate is close.</summary>
    public static string? Name(
        string name,
        IEnumerable<string> candidates,
        string prefix = "",
        string suffix = "",
        SuggestionBudget? budget = null) =>
        NearestName.Find(name, candidates, budget) is { } nearest ? $"Did you mean '{prefix}{nearest}{suffix}'?" : null;

    /// <summary><c>'a', 'b' and 'c'</c></summary>
    public static string List(IReadOnlyList<string> names) => names.Count switch
    {
        0 => "none",
        1 => $"'{names[0]}'",
        _ => $"{string.Join(", ", names.Take(names.Count - 1).Select(name => $"'{name}'"))} and '{names[^1]}'",
    };
}
