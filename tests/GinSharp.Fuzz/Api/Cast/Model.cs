namespace GinSharp.Fuzz.Api.Cast;

[Configurable]
public sealed record Model(int Layers = 2)
{
    [Configurable]
    public double Sample(double temperature = 1, int count = 1) => Layers * temperature * count;
}
