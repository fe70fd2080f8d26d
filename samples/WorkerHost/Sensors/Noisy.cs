using GinSharp;

namespace WorkerHost.Sensors;

/// <summary>Another sensor's value with some noise.</summary>
/// <param name="sensor">The other sensor.</param>
/// <param name="noise">How far the value may be off.</param>
/// <param name="seed">Makes runs repeatable.</param>
[Configurable]
public sealed class Noisy(ISensor sensor, double noise = 0.1, int seed = 1) : ISensor
{
    private readonly Random _random = new(seed);

    public double Read(int tick) => sensor.Read(tick) + (noise * ((2 * _random.NextDouble()) - 1));
}
