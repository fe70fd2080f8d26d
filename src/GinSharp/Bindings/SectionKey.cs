namespace GinSharp.Bindings;

/// <summary>
/// A configurable in a scope. A class, for the runtime has collections of classes ready, and compiles those of structs
/// when a program starts.
/// </summary>
/// <param name="Scope">The scope names joined by <c>/</c>, or the empty string.</param>
/// <param name="Selector">The configurable's complete selector.</param>
internal sealed record SectionKey(string Scope, string Selector);
