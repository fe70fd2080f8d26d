using System.Globalization;
using System.Text;

namespace GinSharp.Benchmarks.Runtime;

/// <summary>The times that <c>compare_runtime_with_python.py</c> sets beside those of Python's gin.</summary>
internal static class RuntimeTimes
{
    private const int Configurables = 1_000;

    /// <summary>In nanoseconds, one a line: a call with five literals, the graph, and the operative config.</summary>
    public static void Print()
    {
        var leaf = CreationWays.OfLeaf().Single(way => way.Name == CreationWays.GinSharp);
        var graph = CreationWays.OfGraph().Single(way => way.Name == CreationWays.GinSharp);
        foreach (var contender in new[] { leaf, graph, OperativeConfig() })
        {
            Console.WriteLine(Rounds.Least(contender).ToString("f1", CultureInfo.InvariantCulture));
        }
    }

    private static Contender OperativeConfig()
    {
        var config = new GinConfig();
        var text = new StringBuilder();
        for (var i = 0; i < Configurables; i++)
        {
            config.Register(
                (int a = 0, double b = 0, string c = "", bool d = false, object? e = null) => a, $"bench.f{i}");
            text.Append(CultureInfo.InvariantCulture, $"f{i}:\n  a = {i}\n  b = 0.5\n  c = 'text'\n  d = True\n  e = [1, 2]\n");
        }

        config.Parse(text.ToString());
        for (var i = 0; i < Configurables; i++)
        {
            config.GetConfigurable($"f{i}").Create();
        }

        return new Contender("operative config", () => config.OperativeConfig());
    }
}
