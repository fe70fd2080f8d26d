namespace GinSharp.Fuzz.Api.Cast;

[Configurable]
public sealed record Square(double Side = 2) : IShape;
