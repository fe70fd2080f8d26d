namespace GinSharp.Fuzz.Api.Cast;

/// <summary>Registered by the programs that do.</summary>
public sealed record Spare(int Size = 7, Color Color = Color.Blue);
