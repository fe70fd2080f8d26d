namespace GinSharp.Fuzz.Api.Cast;

[Configurable]
public sealed record Texts(
    char Letter = 'c', string? Note = null, Uri? Link = null, Version? Version = null, byte[]? Bytes = null);
