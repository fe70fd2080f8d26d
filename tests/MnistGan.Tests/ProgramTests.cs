using System.Diagnostics;
using GinSharp;
using GinSharp.Torch.Tests.TensorBoard;
using MnistGan.Training;

namespace MnistGan.Tests;

/// <summary>The program as a person starts it: in a process of its own, in an empty folder.</summary>
public sealed class ProgramTests : IDisposable
{
    private static readonly IEnumerable<string> SmallRun =
        SmallExperiment.Bindings.SelectMany(binding => (string[])["--gin-param", binding]);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Main_SmallRun_LeavesAFolderThatCanBeGoneOnWithSampledAndCompared()
    {
        var (exitCode, output, error) = Run([.. SmallRun]);

        (exitCode, error).Should().Be((0, ""));
        var run = Directory.GetDirectories(_folder["runs"]).Single();
        var shown = Path.Combine("runs", Path.GetFileName(run));
        output.ReplaceLineEndings("\n").Should()
            .MatchRegex("^epoch 1/1  generator [0-9.]+  discriminator [0-9.]+  [0-9]+ images/s\n")
            .And.EndWith($"\n{shown} holds images, losses, checkpoints, config and record of this run\n");
        Contents(run).Should().BeEquivalentTo(
            ".lock", "config.gin", "operative_config.gin", "operative_config-1.gin", "parameters.json", "run.json",
            "record.json", "data.json", "metrics.csv", "images/samples/00000001.png", "images/losses/00000001.png",
            "checkpoints/step-00000001/generator/network.dat", "checkpoints/step-00000001/generator/optimizer.dat",
            "checkpoints/step-00000001/discriminator/network.dat",
            "checkpoints/step-00000001/discriminator/optimizer.dat");
        File.ReadAllText(Path.Combine(run, "operative_config.gin")).Should().Contain("generator/Adam.lr = 0.001\n");
        var events = EventReader.Read(Directory.GetFiles(Path.Combine(run, "artifacts/tensorboard")).Single());
        events.Select(one => one.Tag).Distinct().Should().BeEquivalentTo(
            "version", "gin/parameters/text_summary", "gin/operative_config/text_summary", "lr/generator",
            "lr/discriminator", "loss/generator", "loss/discriminator", "logit/real", "logit/fake", "logit/held_out",
            "samples", "losses");

        Run("--sample", run, "--gin-param", "Sampler.seed = 7").Should().Be(
            (0, Path.Combine(shown, "artifacts/samples/00000001-seed-7.png") + Environment.NewLine, ""));
        Contents(run).Should().HaveCount(15);

        Run("--resume", run, "--gin-param", "Trainer.epochs = 2").Output.Should().StartWith("epoch 2/2  generator ");
        RunFolder.Open(run).LatestCheckpoint!.Step.Should().Be(2);
        Run("--resume", run).Should().Be(
            (1, "", $"'{run}' has its 2 epochs; raise Trainer.epochs to go on{Environment.NewLine}"));

        Run("--diff", run, run).Should().Be((0, "", ""));
    }

    [Fact]
    public void Main_SampleOfNoRun_IsRefused() => Refuses(
        ["--sample", "nowhere"], "error GIN5001: 'nowhere' is no folder of a run: it does not exist");

    [Theory]
    [InlineData(
        "Trainr.epochs = 1",
        "command line(1,1): error GIN2001: no configurable matches 'Trainr'. Did you mean 'Trainer'?")]
    [InlineData(
        "Trainer.epoch = 1",
        "command line(1,1): error GIN2003: 'Trainer' has no parameter 'epoch'. Did you mean 'epochs'?")]
    [InlineData(
        "Trainer.epochs = 0",
        "command line(1,18): error GIN4013: 'Trainer.epochs' is not valid: 0 is not at least 1 and at most 10000")]
    [InlineData(
        "GaussianBlur.kernel_size = 4",
        "command line(1,28): error GIN4013: 'GaussianBlur.kernel_size' is not valid: 4 is not odd")]
    [InlineData(
        "Trainer.device = 'gpu'",
        "command line(1,18): error GIN4013: 'Trainer.device' is not valid: say 'auto', 'cpu' or 'cuda'")]
    [InlineData(
        "Trainer.generator = @ConvDiscriminator",
        "command line(1,21): error GIN4016: '@ConvDiscriminator' cannot become Func<Generator>: "
        + "'ConvDiscriminator' gives ConvDiscriminator, not Generator")]
    public void Main_BadBinding_SaysSoAndStartsNothing(string binding, string message) =>
        Refuses(["--gin-param", binding], message);

    [Fact]
    public void Main_BadFile_PointsIntoIt()
    {
        File.WriteAllText(_folder["bad.gin"], "include 'config.gin'\n\nTrainer.generator = @ConvGeneratr\n");

        Refuses(
            ["--gin-file", "bad.gin"],
            "bad.gin(3,21): error GIN2006: no configurable matches the reference '@ConvGeneratr'. "
            + "Did you mean '@ConvGenerator'?");
    }

    [Fact]
    public void Main_ArgumentThatMeansNothing_IsRefused() => Refuses(
        ["Trainer.epochs=1"],
        "'Trainer.epochs=1' means nothing here; write --gin-file FILE or --gin-param 'NAME = VALUE', "
        + "and --resume FOLDER or --sample FOLDER before them; --diff FOLDER FOLDER stands alone");

    [Theory]
    [InlineData("--resume", "write --resume FOLDER")]
    [InlineData("--sample", "write --sample FOLDER")]
    [InlineData("--diff nowhere", "write --diff FOLDER FOLDER")]
    public void Main_OptionWithoutItsFolders_SaysWhatIsMissing(string arguments, string message) =>
        Refuses(arguments.Split(' '), message);

    [Fact]
    public void Main_LearningRateBelowZero_IsRefusedWithItsLocation() => Refuses(
        ["--gin-param", "generator/Adam.lr = -1"],
        "command line(1,21): error GIN4013: 'generator/Adam.lr' is not valid: -1 is not at least 0");

    [Fact]
    public void Main_ScopeThatNothingEnters_IsWarnedOf()
    {
        var (exitCode, _, error) = Run([.. SmallRun, "--gin-param", "generatr/Adam.lr = 1.0"]);

        (exitCode, error).Should().Be((
            0,
            "warning: command line(4,1): 'generatr/Adam.lr' was not used: 'Adam' was called, but never in the scope "
            + $"'generatr'{Environment.NewLine}"));
    }

    [Fact]
    public void Main_MissingData_SaysWhereItLookedAndWhoAsked()
    {
        var (exitCode, output, error) = Run("--gin-param", "MnistDataModule.folder = 'nowhere'");

        (exitCode, output).Should().Be((1, ""));
        error.Should()
            .StartWith("System.IO.FileNotFoundException: 'train-images-idx3-ubyte', plain or as .gz, is neither in")
            .And.Contain($"{Environment.NewLine}  in Trainer.data (")
            .And.EndWith($"config.gin(26,12)) → MnistDataModule{Environment.NewLine}");
        Directory.GetFileSystemEntries(_folder.Path).Should().BeEmpty();
    }

    // Without the config files as they were given, whose place depends on where the tests are, and what programs add.
    private static IEnumerable<string> Contents(string run) =>
        Directory.GetFiles(run, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(run, path).Replace('\\', '/'))
            .Where(name => !name.StartsWith("given/", StringComparison.Ordinal)
                && !name.StartsWith("artifacts/", StringComparison.Ordinal));

    private void Refuses(string[] args, string message)
    {
        var before = Directory.GetFileSystemEntries(_folder.Path);

        Run(args).Should().Be((1, "", message + Environment.NewLine));

        Directory.GetFileSystemEntries(_folder.Path).Should().BeEquivalentTo(before);
    }

    private (int ExitCode, string Output, string Error) Run(params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Trainer).Assembly.Location, .. args])
        {
            WorkingDirectory = _folder.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }
}
