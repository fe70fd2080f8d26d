namespace GinSharp.Fuzz.Api.Cast;

[Configurable]
public sealed record Any(object? Value = null, object? Other = null);
