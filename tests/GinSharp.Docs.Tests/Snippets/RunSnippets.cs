using System.Globalization;
using GinSharp.Docs.Tests.Snippets.Cast;

namespace GinSharp.Docs.Tests.Snippets;

/// <summary>What the page about runs shows.</summary>
public sealed class RunSnippets : IDisposable
{
    private readonly string _current = Environment.CurrentDirectory;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public RunSnippets()
    {
        Environment.CurrentDirectory = _folder.FullName;
        File.WriteAllText("config.gin", "Trainer.optimizer = @Adam()\nTrainer.epochs = 3\n");
        Directory.CreateDirectory("digits");
        File.WriteAllText("digits/one.png", "1");
    }

    public void Dispose()
    {
        Environment.CurrentDirectory = _current;
        _folder.Delete(recursive: true);
    }

    [Fact]
    public void Run()
    {
        NewRun([]);

        var run = RunFolder.Open(Directory.GetDirectories("runs").Single());
        run.LatestCheckpoint!.Step.Should().Be(3);
        run.ReadMetrics().Should().HaveCount(3);
        run.DataChanges().Should().BeEmpty();
        GoOn(run.FullPath, ["--gin-param", "Trainer.epochs = 5"]);
        RunFolder.Open(run.FullPath).LatestCheckpoint!.Step.Should().Be(5);
        LookAt(run.FullPath);
    }

    [Fact]
    public void Parameters()
    {
        #region parameters
        var config = new GinConfig();
        config.Parse(
            """
            rate = 0.001
            Adam.learning_rate = %rate
            fast/Adam.beta = 0.5
            Trainer.optimizer = @fast/Adam()
            """);
        foreach (var (name, value) in config.FlatParameters())
        {
            Console.WriteLine($"{name}: {value} ({value?.GetType().Name})");
        }
        #endregion
    }

    private static void NewRun(string[] args)
    {
        #region create
        var config = new GinConfig();
        config.ParseCommandLine(args, defaultFile: "config.gin");
        config.FinalizeConfig();

        using var run = RunFolder.Create(config);               // runs/20261124-131500-4f3a9c1e
        run.AddDataSet("digits", ["digits"], examples: 1);
        run.Parameters(config.FlatParameters());

        var trainer = config.Create<Trainer>();
        for (var epoch = 1; epoch <= trainer.Epochs; epoch++)
        {
            var loss = 1.0 / epoch;
            run.Metric("loss", loss, epoch);
            run.SaveCheckpoint(epoch, path => File.WriteAllText(path, $"{loss}"));
        }
        #endregion
    }

    private static void GoOn(string folder, string[] args)
    {
        #region resume
        using var run = RunFolder.Open(folder);
        var config = new GinConfig();
        run.ApplyTo(config);
        config.ParseCommandLine(args);                          // --gin-param 'Trainer.epochs = 5' wins over the folder
        config.FinalizeConfig();
        run.Continue(config);

        var trainer = config.Create<Trainer>();
        var checkpoint = run.LatestCheckpoint!;
        var loss = double.Parse(File.ReadAllText(checkpoint.Path), CultureInfo.InvariantCulture);
        for (var epoch = checkpoint.Step + 1; epoch <= trainer.Epochs; epoch++)
        {
            loss /= 2;
            run.Metric("loss", loss, epoch);
            run.SaveCheckpoint(epoch, path => File.WriteAllText(path, $"{loss}"));
        }
        #endregion
    }

    private static void LookAt(string folder)
    {
        #region look
        using var run = RunFolder.Open(folder);
        foreach (var change in run.DataChanges())
        {
            Console.WriteLine(change);      // digits: digits/two.png: (not there) → 1024 bytes, SHA-256 3e744b9d…
        }

        var losses = run.ReadMetrics().Where(metric => metric.Name == "loss").Select(metric => metric.Value);
        Console.WriteLine(losses.Min());
        #endregion
    }
}
