using System.Globalization;

namespace GinSharp.Stress;

/// <summary>
/// Calls from many threads while configs change, for so many seconds: <c>SECONDS</c>. Kills programs and lets them
/// go on: <c>kill N</c>.
/// </summary>
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
        }

        if (args is not [var seconds])
        {
            Console.Error.WriteLine("arguments: SECONDS | kill N");
            return 2;
        }

        using var run = new StressRun();
        run.Run(TimeSpan.FromSeconds(int.Parse(seconds, CultureInfo.InvariantCulture)));
        Console.WriteLine(run);
        return run.Faults.IsEmpty ? 0 : 1;
    }
}
