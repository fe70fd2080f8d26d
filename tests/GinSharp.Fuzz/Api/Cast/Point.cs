namespace GinSharp.Fuzz.Api.Cast;

[Configurable]
public readonly record struct Point(int X = 1, int Y = 2);
