using System.Globalization;
using GinSharp.Benchmarks.Runtime;

namespace GinSharp.Benchmarks.Startup;

/// <summary>What GinSharp adds to the time of a short program: whole processes that use it, against some that do nothing.</summary>
internal static class StartupTimes
{
    private const int Runs = 21;
    private const int Bindings = 100;

    public static void Print()
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        var config = Path.Combine(folder, "config.gin");
        File.WriteAllText(config, MixedConfig.Gin(Bindings));
        var few = LargeAssembly.Write(folder, marked: LargeAssembly.Types / 10);
        var all = LargeAssembly.Write(folder, marked: LargeAssembly.Types);

        Console.WriteLine($"| ms | empty program | {Bindings} bindings parsed, more | parsed, registered, created, more "
            + "| first scan, a tenth marked | one more | first scan, all marked | one more |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        Print("as built", Publish(folder, isCompiledAhead: false), config, few, all);
        Print("compiled ahead", Publish(folder, isCompiledAhead: true), config, few, all);
        Directory.Delete(folder, recursive: true);
    }

    private static StartupProgram Publish(string folder, bool isCompiledAhead) =>
        StartupProgram.Publish(Directory.CreateDirectory(Path.Combine(folder, $"{isCompiledAhead}")).FullName, isCompiledAhead);

    private static void Print(string name, StartupProgram program, string config, string[] few, string[] all)
    {
        var runs = Enumerable.Range(0, Runs).Select(_ => Run(program, config, few, all)).ToList();
        var medians = Enumerable.Range(0, runs[0].Length).Select(i => Rounds.Median(runs.Select(run => run[i])));
        var cells = medians.Select(time => time.ToString("f1", CultureInfo.InvariantCulture));
        Console.WriteLine($"| {name} | {string.Join(" | ", cells)} |");
    }

    private static double[] Run(StartupProgram program, string config, string[] few, string[] all)
    {
        var empty = program.Time("empty");
        return
        [
            empty,
            program.Time("parse", config) - empty,
            program.Time("whole") - empty,
            .. Scan(program, few),
            .. Scan(program, all),
        ];
    }

    private static double[] Scan(StartupProgram program, string[] files) =>
        Array.ConvertAll(program.Read(["scan", .. files]), line => double.Parse(line, CultureInfo.InvariantCulture));
}
