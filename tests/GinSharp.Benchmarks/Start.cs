using System.Diagnostics;
using System.Globalization;
using GinSharp.Syntax;

namespace GinSharp.Benchmarks;

/// <summary>What the first parse costs a program: whole processes that parse a file, against some that do nothing.</summary>
internal static class Start
{
    private const int Runs = 15;
    private const int Bindings = 100;

    public static string Measure()
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, MixedConfig.Gin(Bindings));
        var (empty, parse) = (new List<double>(), new List<double>());
        for (var i = 0; i < Runs; i++)
        {
            empty.Add(Run("empty"));
            parse.Add(Run(file));
        }

        File.Delete(file);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"empty program {Median(empty):f0} ms, first parse of {Bindings} bindings {Median(parse):f0} ms");
    }

    public static void ParseOnce(string file)
    {
        var document = GinParser.Parse(new SourceText(file, File.ReadAllText(file)));
        Environment.ExitCode = document.Diagnostics.Length;
    }

    private static double Run(string argument)
    {
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(Environment.ProcessPath!, ["start", argument]);
        process.WaitForExit();
        return process.ExitCode == 0
            ? watch.Elapsed.TotalMilliseconds
            : throw new InvalidOperationException($"The process ended with {process.ExitCode}.");
    }

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);
}
