namespace GinSharp.Fuzz.Api.Cast;

/// <summary>What a converter makes.</summary>
public sealed record Celsius(double Degrees);
