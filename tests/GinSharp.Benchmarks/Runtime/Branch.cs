namespace GinSharp.Benchmarks.Runtime;

/// <summary>The graph's middle level: four literals and a <see cref="Runtime.Leaf"/>.</summary>
[Configurable]
public sealed class Branch(Leaf leaf, int units, double rate, string name, bool bias)
{
    public Leaf Leaf { get; } = leaf;

    public int Units { get; } = units;

    public double Rate { get; } = rate;

    public string Name { get; } = name;

    public bool Bias { get; } = bias;
}
