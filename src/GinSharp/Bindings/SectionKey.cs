namespace GinSharp.Bindings;

/// <summary>A configurable in a scope.</summary>
/// <param name="Scope">The scope names joined by <c>/</c>, or the empty string.</param>
/// <param name="Selector">The configurable's complete selector.</param>
internal readonly record struct SectionKey(string Scope, string Selector);
