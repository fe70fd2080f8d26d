using System.Diagnostics;

namespace GinSharp.Stress;

/// <summary>
/// Starts programs whose first act is to use configs from many threads at once: a program can show only once what goes
/// wrong at its start.
/// </summary>
public static class FirstUse
{
    private const int Threads = 16;

    private static readonly double[] Rates = [0.1, 0.01, 0.001, 0.0001];

    /// <summary>Runs so many programs, one after another.</summary>
    /// <param name="count">How many.</param>
    /// <returns>What went wrong, each with the number of its program.</returns>
    public static IReadOnlyList<string> RunPrograms(int count)
    {
        var faults = new List<string>();
        for (var program = 1; program <= count; program++)
        {
            var start = new ProcessStartInfo("dotnet")
            {
                ArgumentList = { typeof(FirstUse).Assembly.Location, "first" },
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd() + errors.GetAwaiter().GetResult();
            process.WaitForExit();
            if (process.ExitCode != 0)
            {
                faults.Add($"program {program}: {output}");
            }
        }

        return faults;
    }

    /// <summary>What one program does.</summary>
    /// <returns>What went wrong.</returns>
    internal static IReadOnlyList<string> Run()
    {
        var faults = new List<string>();
        using var start = new Barrier(Threads);
        var threads = Enumerable.Range(0, Threads).Select(number => new Thread(() =>
        {
            start.SignalAndWait();
            try
            {
                Use(number);
            }
            catch (Exception exception)
            {
                lock (faults)
                {
                    faults.Add($"thread {number}: {exception.Message}");
                }
            }
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        return faults;
    }

    private static void Use(int number)
    {
        switch (number % 4)
        {
            case 0:
                using (var config = new GinConfig())
                {
                    config.Parse($"Part.size = {number}\nPart.name = 'first'");
                    Expect(config.Create<Part>().Size, number);
                }

                break;
            case 1:
                Expect(Gin.Create<Part>(("size", number), ("name", "first")).Size, number);
                break;
            case 2:
                using (var config = new GinConfig())
                {
                    config.Bind("Part.size", number);
                    config.FinalizeConfig();
                    Expect(config.Create<Part>(("name", "first")).Size, number);
                }

                break;
            default:
                var sizes = Rates.AsParallel().AsOrdered().Select(rate =>
                {
                    using var config = new GinConfig();
                    config.Parse("Part.size = 3");
                    config.Bind("Part.name", $"{rate}");
                    config.FinalizeConfig();
                    return config.Create<Part>().Size;
                });
                Expect(sizes.Sum(), 3 * Rates.Length);
                break;
        }
    }

    private static void Expect(int actual, int expected)
    {
        if (actual != expected)
        {
            throw new InvalidOperationException($"{actual} instead of {expected}");
        }
    }
}
