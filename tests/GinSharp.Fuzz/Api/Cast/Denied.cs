namespace GinSharp.Fuzz.Api.Cast;

[Configurable(DenyList = ["First"])]
public sealed record Denied(int First = 1, int Second = 2);
