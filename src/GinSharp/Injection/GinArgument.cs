namespace GinSharp;

/// <summary>An argument that is passed by name.</summary>
/// <param name="Name">
/// The parameter's name; case and underscores are ignored where the config ignores them. A configurable that takes further
/// names gets what is none of its parameters with them.
/// </param>
/// <param name="Value">Its value, which wins over the config.</param>
public readonly record struct GinArgument(string Name, object? Value);
