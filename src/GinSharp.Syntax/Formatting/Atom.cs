namespace GinSharp.Syntax.Formatting;

/// <summary>What is never broken: a literal, a reference, a macro, or the colon between a key and its value.</summary>
internal sealed record Atom(string Text) : Part(Text.IndexOf('\n') < 0 ? Text.Length : null);
