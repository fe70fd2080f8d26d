namespace GinSharp.Syntax;

/// <summary>One <c>key: value</c> of a dictionary.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">The value.</param>
public sealed record DictionaryEntry(GinValue Key, GinValue Value);
