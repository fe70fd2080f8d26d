using GinSharp;

namespace WorkerHost.Sensors;

/// <summary>A value that swings evenly.</summary>
/// <param name="period">How many ticks one swing takes.</param>
[Configurable]
public sealed class Wave(double period = 8) : ISensor
{
    public double Read(int tick) => Math.Sin(2 * Math.PI * tick / period);
}
