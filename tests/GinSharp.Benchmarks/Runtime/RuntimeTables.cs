using System.Globalization;

namespace GinSharp.Benchmarks.Runtime;

/// <summary>Prints what <see cref="Rounds"/> finds, as the tables of <c>docs/performance.md</c>.</summary>
internal static class RuntimeTables
{
    /// <summary>The readers of configs, per binding.</summary>
    public static void PrintParsing()
    {
        foreach (var size in ParsingWays.Sizes)
        {
            Print(ParsingWays.Title(size), ParsingWays.Tomlyn, ParsingWays.Of(size));
        }
    }

    /// <param name="name">The table's name; null for all.</param>
    public static void Print(string? name = null)
    {
        if (name is null or "class")
        {
            Print("A class with five literals", CreationWays.CreateInstance, CreationWays.OfLeaf());
        }

        if (name is null or "graph")
        {
            Print("A graph of depth three", CreationWays.CreateInstance, CreationWays.OfGraph());
        }

        if (name is null or "scopes")
        {
            Print("Scopes", ScopeWays.Outside, ScopeWays.All());
        }

        if (name is null or "size")
        {
            Print("A call with", SizeWays.Small, SizeWays.All());
        }
    }

    private static void Print(string title, string baseline, IReadOnlyList<Contender> contenders)
    {
        Console.WriteLine($"| {title} | time, ns | ratio | bytes |");
        Console.WriteLine("| --- | ---: | ---: | ---: |");
        foreach (var (name, nanoseconds, ratio, bytes) in Rounds.Compare(baseline, contenders))
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"| {name} | {nanoseconds:f0} | {ratio:f2} | {bytes:f0} |"));
        }

        Console.WriteLine();
    }
}
