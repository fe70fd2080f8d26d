namespace GinSharp.Fuzz.Api.Cast;

[Configurable]
public sealed record Plain(int Count = 1, string Name = "plain", bool On = false, double Rate = 0.5);
