namespace GinSharp.Bindings;

/// <summary>A value that may refer to macros, and what it is for.</summary>
/// <param name="Macro">The macro whose value it is, or null for that of a parameter.</param>
/// <param name="Type">What a parameter's value must become.</param>
/// <param name="IsSecret">Whether the parameter's value is secret.</param>
/// <param name="Value">The value.</param>
internal sealed record MacroUse(string? Macro, Type Type, bool IsSecret, object? Value);
