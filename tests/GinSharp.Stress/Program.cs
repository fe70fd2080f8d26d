using System.Globalization;

namespace GinSharp.Stress;

/// <summary>Calls from many threads while configs change, for so many seconds: <c>SECONDS</c>.</summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        if (args is not [var seconds])
        {
            Console.Error.WriteLine("arguments: SECONDS");
            return 2;
        }

        using var run = new StressRun();
        run.Run(TimeSpan.FromSeconds(int.Parse(seconds, CultureInfo.InvariantCulture)));
        Console.WriteLine(run);
        return run.Faults.IsEmpty ? 0 : 1;
    }
}
