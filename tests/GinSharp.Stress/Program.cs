using System.Globalization;

namespace GinSharp.Stress;

/// <summary>Uses configs from many threads.</summary>
/// <remarks>
/// <c>SECONDS</c>: calls while configs change, for so many seconds. <c>first N</c>: N programs whose threads use their
/// first configs at once. <c>first</c>: one of these programs. <c>memory</c>: what stays taken after many calls, binds
/// and parses. <c>kill N</c>: N programs that are killed and go on.
/// </remarks>
internal static class Program
{
    private static int Main(string[] args)
    {
        switch (args)
        {
            case ["kill", var count]:
                return KillRun.Run(int.Parse(count, CultureInfo.InvariantCulture), Environment.TickCount);
            case ["killed", var runs]:
                return KilledProgram.Run(runs);
            case ["first"]:
                return Report(FirstUse.Run());
            case ["first", var count]:
                return Report(FirstUse.RunPrograms(int.Parse(count, CultureInfo.InvariantCulture)));
            case ["memory", var work, var first, var count]:
                Console.WriteLine(MemoryRun.Measure(
                    work,
                    int.Parse(first, CultureInfo.InvariantCulture),
                    int.Parse(count, CultureInfo.InvariantCulture)));
                return 0;
            case ["memory"]:
                MemoryRun.Print();
                return 0;
            case [var seconds]:
                using (var run = new StressRun())
                {
                    run.Run(TimeSpan.FromSeconds(int.Parse(seconds, CultureInfo.InvariantCulture)));
                    Console.WriteLine(run);
                    return run.Faults.IsEmpty ? 0 : 1;
                }

            default:
                Console.Error.WriteLine("arguments: SECONDS | first N | memory | kill N");
                return 2;
        }
    }

    private static int Report(IReadOnlyList<string> faults)
    {
        foreach (var fault in faults)
        {
            Console.WriteLine(fault);
        }

        Console.WriteLine($"{faults.Count} faults");
        return faults.Count == 0 ? 0 : 1;
    }
}
