namespace GinSharp.Syntax.Parsing;

/// <summary>A pair of brackets, and the name of what stands between them.</summary>
internal readonly record struct Bracket(char Opening, char Closing, string Name);
