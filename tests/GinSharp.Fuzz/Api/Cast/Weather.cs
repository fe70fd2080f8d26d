namespace GinSharp.Fuzz.Api.Cast;

[Configurable]
public sealed record Weather(Celsius? Now = null, List<Celsius>? Past = null);
