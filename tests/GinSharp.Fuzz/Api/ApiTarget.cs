namespace GinSharp.Fuzz.Api;

/// <summary>Something configurable.</summary>
/// <param name="Selector">A selector that no registration makes ambiguous.</param>
/// <param name="Parameters">Its parameters, each with the kind of its values.</param>
/// <param name="Call">Calls it through the door that knows its type.</param>
internal sealed record ApiTarget(
    string Selector, (string Name, string Kind)[] Parameters, Func<GinConfig, object?> Call);
