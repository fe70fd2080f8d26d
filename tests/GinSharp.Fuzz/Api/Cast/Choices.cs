namespace GinSharp.Fuzz.Api.Cast;

[Configurable]
public sealed record Choices(
    Color Color = Color.Green,
    Access Access = Access.Change,
    NoZero NoZero = default,
    Mode Mode = Mode.Fast,
    Color? Maybe = null);
