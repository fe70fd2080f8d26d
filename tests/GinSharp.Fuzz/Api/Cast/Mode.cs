namespace GinSharp.Fuzz.Api.Cast;

/// <summary>Its members are constants.</summary>
[GinConstants(Module = "modes")]
public enum Mode : long
{
    Slow = -1,
    Fast = 1,
    Far = long.MaxValue,
}
