namespace GinSharp.Benchmarks.Runtime;

/// <summary>
/// The graph of depth three: three literals and two branches, so that five objects have five parameters each.
/// </summary>
[Configurable]
public sealed class Root(Branch left, Branch right, int units, double rate, string name)
{
    public Branch Left { get; } = left;

    public Branch Right { get; } = right;

    public int Units { get; } = units;

    public double Rate { get; } = rate;

    public string Name { get; } = name;
}
