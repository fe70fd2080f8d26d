namespace GinSharp.Fuzz.Api.Cast;

[Configurable("Same", Module = "left")]
public sealed record SameLeft(int Size = 1);
