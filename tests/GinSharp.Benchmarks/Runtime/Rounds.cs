using System.Diagnostics;

namespace GinSharp.Benchmarks.Runtime;

/// <summary>
/// Compares contenders on a machine that has other work to do: in each round every one runs for some milliseconds, one
/// after another, and only times of the same round are compared.
/// </summary>
internal static class Rounds
{
    private const int Count = 25;

    private static readonly TimeSpan WarmUp = TimeSpan.FromMilliseconds(600);
    private static readonly TimeSpan Slice = TimeSpan.FromMilliseconds(8);

    /// <param name="baseline">The name of the contender that the others are compared with.</param>
    /// <param name="contenders">All of them.</param>
    public static IReadOnlyList<Measurement> Compare(string baseline, params IReadOnlyList<Contender> contenders)
    {
        var times = Times(contenders);
        var reference = times[contenders.Select(contender => contender.Name).ToList().IndexOf(baseline)];
        return
        [
            .. contenders.Select((contender, i) => new Measurement(
                contender.Name,
                Median(times[i]),
                Median(times[i].Zip(reference, (mine, others) => mine / others)),
                Bytes(contender))),
        ];
    }

    /// <summary>
    /// The least time of one contender in nanoseconds: for what can only be compared with other processes, which the
    /// machine's other work hits at other moments.
    /// </summary>
    public static double Least(Contender contender) => Times([contender])[0].Min();

    public static double Median(IEnumerable<double> values) => values.Order().ElementAt(values.Count() / 2);

    private static double[][] Times(IReadOnlyList<Contender> contenders)
    {
        // Twice, for a busy machine is late with compiling in full what runs often.
        _ = contenders.Select(Repeats).ToArray();
        var repeats = contenders.Select(Repeats).ToArray();
        var times = contenders.Select(_ => new double[Count]).ToArray();
        for (var round = 0; round < Count; round++)
        {
            for (var i = 0; i < contenders.Count; i++)
            {
                times[i][round] = Nanoseconds(contenders[i], repeats[i]);
            }
        }

        return times;
    }

    /// <summary>How often a contender runs in a slice of a round.</summary>
    private static int Repeats(Contender contender)
    {
        // The runtime compiles in full while nothing new runs.
        Thread.Sleep(WarmUp / 2);
        var runs = 0;
        var watch = Stopwatch.StartNew();
        for (; watch.Elapsed < WarmUp; runs++)
        {
            contender.Run();
        }

        return Math.Max(1, (int)(runs * (Slice / WarmUp)));
    }

    private static double Nanoseconds(Contender contender, int repeats)
    {
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < repeats; i++)
        {
            contender.Run();
        }

        return watch.Elapsed.TotalNanoseconds / repeats / contender.Times;
    }

    private static double Bytes(Contender contender)
    {
        const int Runs = 100;
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Runs; i++)
        {
            contender.Run();
        }

        return (GC.GetAllocatedBytesForCurrentThread() - before) / (double)Runs / contender.Times;
    }
}
