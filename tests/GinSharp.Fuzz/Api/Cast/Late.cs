namespace GinSharp.Fuzz.Api.Cast;

[Configurable]
public sealed record Late(
    Lazy<Plain>? Lazy = null,
    Func<Plain>? Make = null,
    GinFactory<Plain>? Factory = null,
    Func<int, double>? Schedule = null,
    Type? Kind = null);
