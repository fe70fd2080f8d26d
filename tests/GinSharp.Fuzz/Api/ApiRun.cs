using System.Diagnostics;
using System.Globalization;

namespace GinSharp.Fuzz.Api;

/// <summary>Runs random programs over the public API, and keeps those that break something, cut down.</summary>
public sealed class ApiRun(int seed)
{
    private const int MaxFailures = 10;

    private static readonly TimeSpan MaxShrinking = TimeSpan.FromSeconds(20);

    private readonly List<string> _failures = [];

    /// <summary>What broke: the flaw and the program's steps.</summary>
    public IReadOnlyList<string> Failures => _failures;

    public long Operations { get; private set; }

    public long Refused { get; private set; }

    public long Replayed { get; private set; }

    public int Programs { get; private set; }

    public void TryFor(TimeSpan time)
    {
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < time && _failures.Count < MaxFailures;)
        {
            Try();
        }
    }

    public void TryPrograms(int count)
    {
        while (count-- > 0 && _failures.Count < MaxFailures)
        {
            Try();
        }
    }

    public override string ToString() => string.Join(
        Environment.NewLine,
        [
            .. _failures,
            string.Create(
                CultureInfo.InvariantCulture,
                $"{Operations} operations, {Refused} refused, {Programs} programs, ")
                + string.Create(
                    CultureInfo.InvariantCulture, $"{Replayed} calls replayed, {_failures.Count} failures"),
        ]);

    private void Try()
    {
        var program = ApiPrograms.Of(new Random(HashOf(seed, Programs++)));
        var check = new ApiCheck(program);
        var flaw = check.Run();
        Operations += check.Operations;
        Refused += check.Refused;
        Replayed += check.Replayed;
        if (flaw is not null)
        {
            // Cutting down takes a while; whoever waits, or stops the run, knows already where to look.
            Console.Error.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"seed {seed}, program {Programs}, after {Operations} operations: {flaw}"));
            var shortest = Shrink(program);
            var steps = string.Join("\n    ", shortest);
            _failures.Add(string.Create(
                CultureInfo.InvariantCulture,
                $"seed {seed}, program {Programs}: {new ApiCheck(shortest, isThorough: true).Run() ?? flaw}\n  in\n    {steps}"));
        }
    }

    /// <summary>Any mixture will do that is the same everywhere.</summary>
    private static int HashOf(int seed, int program) => unchecked((seed * 1_000_003) + program);

    /// <summary>Leaves out the steps that the flaw does not need.</summary>
    private static List<ApiOperation> Shrink(List<ApiOperation> program)
    {
        var watch = Stopwatch.StartNew();
        for (var size = program.Count; size > 0; size /= 2)
        {
            for (var start = 0; start < program.Count && watch.Elapsed < MaxShrinking;)
            {
                var candidate = program.Where((_, i) => i < start || i >= start + size).ToList();
                if (new ApiCheck(candidate, isThorough: true).Run() is null)
                {
                    start += size;
                }
                else
                {
                    program = candidate;
                }
            }
        }

        return program;
    }
}
