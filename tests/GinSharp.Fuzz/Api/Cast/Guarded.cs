namespace GinSharp.Fuzz.Api.Cast;

[Configurable]
public sealed record Guarded(string Host = "localhost", [Secret] string? Password = null);
