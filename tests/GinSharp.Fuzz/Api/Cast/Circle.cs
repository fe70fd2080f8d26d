namespace GinSharp.Fuzz.Api.Cast;

[Configurable]
public sealed record Circle(double Radius = 1, Circle? Inner = null) : IShape;
