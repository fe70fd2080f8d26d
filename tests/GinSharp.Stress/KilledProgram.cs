using System.Globalization;

namespace GinSharp.Stress;

/// <summary>
/// A program that <see cref="KillRun"/> kills: it computes numbers from those before, tells each as a metric, and saves
/// where it is in checkpoints that are now a file, now a folder, and that take the place of each other. It goes on with
/// the run that it finds.
/// </summary>
internal static class KilledProgram
{
    public const int Steps = 60;

    /// <summary>The exit code of one that found another at work.</summary>
    public const int Refused = 10;

    private const int StepsOfAnEpoch = 8;

    /// <param name="runs">The folder that the run's folder is, or is to be, in.</param>
    public static int Run(string runs)
    {
        try
        {
            using var config = new GinConfig();
            config.Bind("Part.size", 3);
            config.Bind("Part.name", "killed");
            using var run = Begin(config, runs);
            var state = run.LatestCheckpoint is { } latest ? Load(latest) : (Step: 0, Value: 1UL);
            Say($"begun {state.Step}");
            while (state.Step < Steps)
            {
                state = (state.Step + 1, Next(state.Value));
                run.Metric("value", state.Value / 3.0, state.Step);
                run.Metric("a, \"quoted\"", state.Step, state.Step);
                Save(run, state);
                Say($"saved {state.Step}");
            }

            Say("done");
            return 0;
        }
        catch (GinException exception) when (exception.Diagnostics is [{ Id: "GIN5010" or "GIN5012" }])
        {
            Say($"refused {exception.Diagnostics[0].Id}");
            return Refused;
        }
    }

    /// <summary>What a program tells that is never killed.</summary>
    public static IEnumerable<(string Name, long Step, double Value)> Metrics()
    {
        var value = 1UL;
        for (var step = 1; step <= Steps; step++)
        {
            value = Next(value);
            yield return ("value", step, value / 3.0);
            yield return ("a, \"quoted\"", step, step);
        }
    }

    private static ulong Next(ulong value) => unchecked((value * 6364136223846793005UL) + 1442695040888963407UL);

    private static RunFolder Begin(GinConfig config, string runs)
    {
        if (KillRun.FolderIn(runs) is not { } folder)
        {
            return RunFolder.Create(config, runs);
        }

        var run = RunFolder.Open(folder);
        run.ApplyTo(config);
        run.Continue(config);
        return run;
    }

    /// <summary>The numbers in two files, of which neither is of use without the other.</summary>
    private static void Save(RunFolder run, (int Step, ulong Value) state)
    {
        var (step, value) = (Text(state.Step), Text(state.Value));
        run.SaveCheckpoint((state.Step - 1) / StepsOfAnEpoch, path =>
        {
            if (state.Step % 3 == 0)
            {
                File.WriteAllText(path, $"{step} {value}");
                return;
            }

            Directory.CreateDirectory(path);
            File.WriteAllText(Path.Combine(path, "step"), step);
            File.WriteAllText(Path.Combine(path, "value"), value);
        });
    }

    private static (int Step, ulong Value) Load(RunCheckpoint checkpoint)
    {
        string[] parts = File.Exists(checkpoint.Path)
            ? File.ReadAllText(checkpoint.Path).Split(' ')
            :
            [
                File.ReadAllText(Path.Combine(checkpoint.Path, "step")),
                File.ReadAllText(Path.Combine(checkpoint.Path, "value")),
            ];
        return (int.Parse(parts[0], CultureInfo.InvariantCulture), ulong.Parse(parts[1], CultureInfo.InvariantCulture));
    }

    private static string Text(IFormattable number) => number.ToString(null, CultureInfo.InvariantCulture);

    private static void Say(string line)
    {
        Console.Out.WriteLine(line);
        Console.Out.Flush();
    }
}
