namespace GinSharp.Fuzz.Api.Cast;

[Configurable]
public sealed record Needy(int First, string Second, double Third = 0.25);
