namespace GinSharp.Fuzz.Api.Cast;

[Configurable(AllowList = ["First"])]
public sealed record Allowed(int First = 1, int Second = 2);
