namespace GinSharp.Fuzz.Api.Cast;

[Configurable("Same", Module = "right")]
public sealed record SameRight(int Size = 1);
