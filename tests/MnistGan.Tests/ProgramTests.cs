using System.Diagnostics;
using MnistGan.Training;

namespace MnistGan.Tests;

/// <summary>The program as a person starts it: in a process of its own, in an empty folder.</summary>
public sealed class ProgramTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Main_SmallRun_LeavesItsOperativeConfigInTheRunFolder()
    {
        var (exitCode, output, error) = Run(
            [.. Experiment.Small.SelectMany(binding => (string[])["--gin-param", binding])]);

        (exitCode, error).Should().Be((0, ""));
        output.Should().MatchRegex("^epoch 1/1  generator [0-9.]+  discriminator [0-9.]+  [0-9]+ images/s\r?\n$");
        Directory.GetFiles(_folder["runs/mnist-gan"]).Select(Path.GetFileName)
            .Should().BeEquivalentTo("metrics.csv", "epoch-001.png", "operative.gin");
        File.ReadAllText(_folder["runs/mnist-gan/operative.gin"]).Should().Contain("generator/Adam.lr = 0.001\n");
    }

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
        "'Trainer.epochs=1' means nothing here; write --gin-file FILE or --gin-param 'NAME = VALUE'");

    [Fact]
    public void Main_MissingData_SaysWhereItLookedAndWhichBindingAsked()
    {
        var (exitCode, output, error) = Run("--gin-param", "MnistDataModule.folder = 'nowhere'");

        (exitCode, output).Should().Be((1, ""));
        error.Should()
            .StartWith("System.IO.FileNotFoundException: 'train-images-idx3-ubyte', plain or as .gz, is neither in")
            .And.Contain("in Trainer.data (").And.NotContain("   at ");
        Directory.GetFileSystemEntries(_folder.Path).Should().BeEmpty();
    }

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
