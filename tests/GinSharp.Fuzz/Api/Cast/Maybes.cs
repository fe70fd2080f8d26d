namespace GinSharp.Fuzz.Api.Cast;

[Configurable]
public sealed record Maybes(int? Count = 3, double? Rate = null, bool? On = null, string? Name = null);
