using System.Diagnostics;
using System.Globalization;
using GinSharp.Syntax;

namespace GinSharp.Benchmarks;

/// <summary>The median time of reading one text again and again for some seconds.</summary>
internal static class Timing
{
    private const int MaxRuns = 2_000;

    private static readonly TimeSpan MaxTime = TimeSpan.FromSeconds(5);

    /// <summary>In seconds, bytes per character, and how many diagnostics there are, on one line.</summary>
    public static string Of(string text)
    {
        var options = new GinParserOptions { MaxLength = int.MaxValue };
        var source = new SourceText("time.gin", text);
        var total = Stopwatch.StartNew();
        var seconds = new List<double>();
        var allocated = 0L;
        var diagnostics = 0;
        while (seconds.Count == 0 || (seconds.Count < MaxRuns && total.Elapsed < MaxTime))
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var watch = Stopwatch.StartNew();
            var document = GinParser.Parse(source, options);
            seconds.Add(watch.Elapsed.TotalSeconds);
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            diagnostics = document.Diagnostics.Length;
        }

        seconds.Sort();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{seconds[seconds.Count / 2]:g6} {(double)allocated / text.Length:f2} {diagnostics}");
    }
}
