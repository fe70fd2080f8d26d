using System.Globalization;
using GinSharp;
using MnistGan.Training;

namespace MnistGan;

/// <summary>What the program can be asked for. Each returns the exit code.</summary>
internal static class Experiment
{
    /// <summary>Trains what the command line says, in a new folder below <c>runs</c>.</summary>
    public static int Train(string[] args)
    {
        using var config = NewConfig();
        if (ExitCodeOf(config.ParseCommandLine(args, defaultFile: "config.gin")) is { } exitCode)
        {
            return exitCode;
        }

        config.FinalizeConfig();
        using var training = config.Create<Trainer>().Begin();
        using var run = RunFolder.Create(config);
        return Run(training, run, config);
    }

    /// <summary>Goes on from a run's latest checkpoint; the command line may say to how many epochs.</summary>
    public static int Resume(string folder, string[] args)
    {
        using var run = RunFolder.Open(folder);
        using var config = NewConfig();
        run.ApplyTo(config);
        if (ExitCodeOf(config.ParseCommandLine(args)) is { } exitCode)
        {
            return exitCode;
        }

        config.FinalizeConfig();
        foreach (var change in run.DataChanges())
        {
            Console.Error.WriteLine($"warning: {change}");
        }

        using var training = config.Create<Trainer>().Begin();
        if (run.LatestCheckpoint is { } checkpoint)
        {
            training.Load(checkpoint);
        }

        if (training.Done >= training.Epochs)
        {
            Console.Error.WriteLine($"'{folder}' has its {training.Epochs} epochs; raise Trainer.epochs to go on");
            return 1;
        }

        run.Continue(config);
        return Run(training, run, config);
    }

    /// <summary>Draws digits with a run's generator as of its latest checkpoint.</summary>
    public static int Sample(string folder, string[] args)
    {
        using var run = RunFolder.Open(folder);
        using var config = NewConfig();
        run.ApplyTo(config);
        if (ExitCodeOf(config.ParseCommandLine(args)) is { } exitCode)
        {
            return exitCode;
        }

        config.FinalizeConfig();
        var checkpoint = run.LatestCheckpoint
            ?? throw new InvalidDataException($"'{folder}' has no checkpoint to sample from.");
        var trainer = config.Create<Trainer>();
        var path = run.PathOf(string.Create(
            CultureInfo.InvariantCulture, $"samples/{checkpoint.Step:D8}-seed-{trainer.Sampler.Seed}.png"));
        File.WriteAllBytes(path, trainer.Sample(checkpoint));
        Console.WriteLine(Shown(path));
        return 0;
    }

    /// <summary>Tells what differs between two runs: how they were configured, and what they read.</summary>
    public static int Diff(string first, string second)
    {
        using var one = RunFolder.Open(first);
        using var other = RunFolder.Open(second);
        var differences = GinRunRecord.Diff(one.ReadRecord(), other.ReadRecord())
            .Concat(one.DataSets.Zip(other.DataSets, RunDataSet.Diff).SelectMany(changes => changes));
        foreach (var difference in differences)
        {
            Console.WriteLine(difference);
        }

        return 0;
    }

    private static GinConfig NewConfig()
    {
        var config = new GinConfig();
        config.AddTorch();

        // Files are looked for in the current folder, in the repository's sample, and where the build copies them.
        config.AddSearchPath("samples/MnistGan");
        config.AddSearchPath(AppContext.BaseDirectory);
        return config;
    }

    private static int? ExitCodeOf(GinCommandLine commandLine)
    {
        if (commandLine is not [var unknown, ..] || commandLine.ExitCode is not null)
        {
            return commandLine.ExitCode;
        }

        Console.Error.WriteLine(
            $"'{unknown}' means nothing here; write --gin-file FILE or --gin-param 'NAME = VALUE', "
            + "and --resume FOLDER or --sample FOLDER before them; --diff FOLDER FOLDER stands alone");
        return 1;
    }

    private static int Run(TrainingRun training, RunFolder run, GinConfig config)
    {
        using var tracker = new RunTrackers(run, new TensorBoardTracker(run.PathOf("tensorboard")));
        tracker.Parameters(config.FlatParameters());
        training.Run(run, tracker);
        tracker.OperativeConfig(config.OperativeConfig(), training.Epochs);
        WarnOfUnused(config);
        Console.WriteLine($"{Shown(run.FullPath)} holds images, losses, checkpoints, config and record of this run");
        return 0;
    }

    /// <summary>
    /// A line of a file may wait for the day that its class is used; what was given for this run was meant for it.
    /// </summary>
    private static void WarnOfUnused(GinConfig config)
    {
        foreach (var unused in config.UnusedBindings().Where(
            unused => unused.Binding.Span?.Source.Path == "command line"))
        {
            Console.Error.WriteLine($"warning: {unused}");
        }
    }

    private static string Shown(string path) => Path.GetRelativePath(Environment.CurrentDirectory, path);
}
