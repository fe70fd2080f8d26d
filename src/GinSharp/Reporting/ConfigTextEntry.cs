using GinSharp.Syntax;

namespace GinSharp.Reporting;

/// <summary>A parameter in a config text.</summary>
/// <param name="Name">The parameter's name.</param>
/// <param name="Value">Its value with the references in it; it is left out where it has no literal.</param>
/// <param name="Provenance">Where it was bound, or null where that is not known.</param>
internal sealed record ConfigTextEntry(string Name, object? Value, SourceSpan? Provenance = null);
