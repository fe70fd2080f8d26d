using BenchmarkDotNet.Attributes;
using GinSharp.Benchmarks.Runtime;

namespace GinSharp.Benchmarks;

/// <summary>
/// How long does it take to create objects, and how much memory, beside containers? On a busy machine the <c>runtime</c>
/// tables compare better.
/// </summary>
[MemoryDiagnoser]
[MinColumn]
[MedianColumn]
public class CreationBenchmark
{
    private Func<object?> _create = () => null;

    public static IEnumerable<string> Ways => CreationWays.OfLeaf().Select(way => way.Name);

    [ParamsSource(nameof(Ways))]
    public string Way { get; set; } = "";

    [Params(false, true)]
    public bool IsGraph { get; set; }

    [GlobalSetup]
    public void Setup() =>
        _create = (IsGraph ? CreationWays.OfGraph() : CreationWays.OfLeaf()).Single(way => way.Name == Way).Run;

    [Benchmark]
    public object? Create() => _create();
}
