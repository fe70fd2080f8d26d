namespace GinSharp.Conformance.Runtime;

/// <summary>What a function of the universe returns: its name and the arguments it saw.</summary>
public sealed record UniverseCall(string Name, params object?[] Arguments);
