namespace GinSharp.Fuzz.Api.Cast;

[Configurable]
public sealed class Thrower
{
    public Thrower(bool throws = false) => Throws = throws ? throw new CastException() : throws;

    public bool Throws { get; }
}
