using GinSharp.Syntax;

namespace GinSharp.Bindings;

/// <summary>Where a text has a value that is secret, or may be.</summary>
/// <param name="Span">The place of the value.</param>
/// <param name="Macro">The macro whose value it is, which may lead to a secret; null for a parameter's own.</param>
internal sealed record ValueNote(SourceSpan Span, string? Macro);
