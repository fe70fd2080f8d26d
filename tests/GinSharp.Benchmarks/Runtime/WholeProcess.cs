using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace GinSharp.Benchmarks.Runtime;

/// <summary>What GinSharp adds to a short program: whole processes that use it, against some that do nothing.</summary>
internal static class WholeProcess
{
    private const int Runs = 15;

    /// <summary>How many layers there are; each has five parameters.</summary>
    private const int Layers = 20;

    public static string Measure()
    {
        var (empty, used) = (new List<double>(), new List<double>());
        for (var i = 0; i < Runs; i++)
        {
            empty.Add(Milliseconds("start", "empty"));
            used.Add(Milliseconds("process", "once"));
        }

        return string.Create(
            CultureInfo.InvariantCulture,
            $"empty program {Rounds.Median(empty):f0} ms, 100 bindings parsed and an object of each of {Layers} created "
                + $"{Rounds.Median(used):f0} ms, "
                + $"{Rounds.Median(used.Zip(empty, (mine, others) => mine - others)):f0} ms more");
    }

    /// <summary>What the measured process does.</summary>
    public static void RunOnce()
    {
        var text = new StringBuilder();
        for (var i = 0; i < Layers; i++)
        {
            Gin.Default.Register(
                (int units, long seed, double rate, string name, bool bias) => new Leaf(units, seed, rate, name, bias),
                Name(i));
            text.Append(
                CultureInfo.InvariantCulture,
                $"{Name(i)}:\n  units = {i}\n  seed = 7\n  rate = 0.1\n  name = 'dense'\n  bias = True\n");
        }

        Gin.Parse(text.ToString());
        for (var i = 0; i < Layers; i++)
        {
            Gin.GetConfigurable(Name(i)).Create();
        }
    }

    private static string Name(int index) => string.Create(CultureInfo.InvariantCulture, $"layers.Layer{index}");

    private static double Milliseconds(params string[] arguments)
    {
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(Environment.ProcessPath!, arguments);
        process.WaitForExit();
        return process.ExitCode == 0
            ? watch.Elapsed.TotalMilliseconds
            : throw new InvalidOperationException($"The process ended with {process.ExitCode}.");
    }
}
