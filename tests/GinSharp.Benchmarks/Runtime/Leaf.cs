namespace GinSharp.Benchmarks.Runtime;

/// <summary>The class with five literal parameters, and the graph's lowest level.</summary>
[Configurable]
public sealed class Leaf(int units, long seed, double rate, string name, bool bias)
{
    public int Units { get; } = units;

    public long Seed { get; } = seed;

    public double Rate { get; } = rate;

    public string Name { get; } = name;

    public bool Bias { get; } = bias;
}
