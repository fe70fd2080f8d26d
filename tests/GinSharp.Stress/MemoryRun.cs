using System.Diagnostics;
using System.Globalization;

namespace GinSharp.Stress;

/// <summary>Does one thing again and again with one config, and measures how much memory stays taken.</summary>
public static class MemoryRun
{
    private static readonly string Keys = string.Concat(
        Enumerable.Range(0, 99).Select(key => $"key{key}/Part.size = 0\n"));

    /// <summary>The things to do, by name.</summary>
    public static IReadOnlyDictionary<string, Action<GinConfig, int>> Works { get; } =
        new Dictionary<string, Action<GinConfig, int>>(StringComparer.Ordinal)
        {
            ["scopes"] = (config, i) =>
            {
                using (config.Scope($"request{i}"))
                {
                    config.Create<Part>();
                }
            },
            ["deep scopes"] = (config, i) =>
            {
                using (config.Scope(string.Join('/', Enumerable.Range(0, 300).Select(name => $"n{name}x{i}"))))
                {
                    config.Create<Part>();
                }
            },
            ["parses"] = (config, i) => config.Parse($"{Keys}Part.size = {i}"),
            ["parses and calls"] = (config, i) =>
            {
                config.Parse($"{Keys}Part.size = {i}");
                config.Create<Part>();
            },
            ["parses with warnings"] = (config, i) => config.Parse($"OldPart.size = {i}"),
            ["parses with imports"] = (config, i) => config.Parse($"import GinSharp.Stress\nPart.size = {i}"),
            ["binds"] = (config, i) =>
            {
                config.Bind("Part.size", i);
                config.Create<Part>();
            },
            ["large binds"] = (config, i) =>
            {
                config.Bind("Any.item", new byte[1024 * 1024]);
                config.GetConfigurable("Any").Create();
            },
            ["parses and binds"] = (config, i) =>
            {
                config.Parse($"Part.size = {i}");
                config.Bind("Part.size", i);
                config.Create<Part>();
            },
            ["extras"] = (config, i) => config.Invoke(Extras, new GinArgument($"extra{i}", i)),
        };

    /// <summary>How many bytes stay taken, in a program of its own: others would take some meanwhile.</summary>
    /// <inheritdoc cref="Measure"/>
    public static long MeasureAlone(string work, int first, int count)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            ArgumentList = { typeof(MemoryRun).Assembly.Location, "memory", work, $"{first}", $"{count}" },
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return long.Parse(output, CultureInfo.InvariantCulture);
    }

    /// <summary>How many bytes stay taken.</summary>
    /// <param name="work">One of <see cref="Works"/>.</param>
    /// <param name="first">How often it is done before.</param>
    /// <param name="count">How often it is done between the two measurements.</param>
    public static long Measure(string work, int first, int count)
    {
        using var config = new GinConfig();
        config.Parse("Part.size = 1\nPart.name = 'part'");
        config.Register((object? item = null) => item, "Any");
        config.Register(Extras, "Extras");
        var act = Works[work];
        for (var i = 0; i < first; i++)
        {
            act(config, i);
        }

        var before = GC.GetTotalMemory(forceFullCollection: true);
        for (var i = first; i < first + count; i++)
        {
            act(config, i);
        }

        var kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        GC.KeepAlive(config);
        return kept;
    }

    /// <summary>Prints what each of the works keeps.</summary>
    internal static void Print()
    {
        foreach (var work in Works.Keys)
        {
            var count = work switch
            {
                "scopes" => 1_000_000,
                "deep scopes" or "large binds" => 2_000,
                _ => 100_000,
            };
            var kept = Measure(work, work == "scopes" ? 0 : 1_000, count);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{work}, {count:n0} times: {kept / 1024.0 / 1024:n1} MB"));
        }
    }

    private static void Extras([ConfigurableExtras] IReadOnlyDictionary<string, object?> extras) => _ = extras;
}
