using GinSharp.Diagnostics;

namespace GinSharp.Injection.Conversion;

/// <summary>The macros that were found to be faulty as a type, and whose faults were told of.</summary>
internal sealed class FaultyMacros
{
    private readonly HashSet<(string Name, Type Target)> _told = [];

    /// <summary>What it takes to find near names, for all bindings together.</summary>
    public SuggestionBudget Suggestions { get; } = new();

    public bool Contains(string name, Type target) => _told.Contains((name, target));

    public void Add(string name, Type target) => _told.Add((name, target));
}
