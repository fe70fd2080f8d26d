using GinSharp;
using MnistGan.Training;

namespace MnistGan.Tests.Training;

/// <summary>A run that goes on from a checkpoint comes to the same as one that was never interrupted.</summary>
public sealed class ResumeTests : IDisposable
{
    private static readonly string[] Random =
    [
        "MnistDataModule.augmentations = [@RandomShift()]",
        "ConvDiscriminator.dropout = 0.3",
    ];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("config.gin", "ConvGenerator.channels = 32")]
    [InlineData("configs/sgd.gin", "SGD.momentum = 0.5")]
    [InlineData("configs/cosine.gin", "CosineAnnealingLR.T_max = 4")]
    [InlineData("config.gin", "Trainer.generator_schedule = @ExponentialLR\nExponentialLR.gamma = 0.1")]
    public void Resume_AfterTwoEpochs_ComesToWhatFourWithoutAPauseDo(string file, string binding)
    {
        var whole = Run(file, [.. Random, binding, "Trainer.epochs = 4"]);
        var half = Run(file, [.. Random, binding, "Trainer.epochs = 2"]);

        var resumed = SmallExperiment.Resume(half.FullPath, "Trainer.epochs = 4");

        Metrics(resumed).Should().HaveCount(28).And.Equal(Metrics(whole));
        Picture(resumed).Should().Equal(Picture(whole));
        resumed.Checkpoints.Select(checkpoint => checkpoint.Step).Should().Equal(2, 4);
    }

    [Fact]
    public void Sample_LatestCheckpoint_DrawsWhatTheRunDrew()
    {
        var run = Run("configs/mlp.gin", []);
        var config = new GinConfig();
        config.AddTorch();
        run.ApplyTo(config);

        config.Create<Trainer>().Sample(run.LatestCheckpoint!).Should().Equal(Picture(run));
    }

    private RunFolder Run(string file, IReadOnlyList<string> bindings) =>
        SmallExperiment.Train(SmallExperiment.Load(file, bindings), _folder.Path);

    private static IEnumerable<(string, long, double)> Metrics(RunFolder run) =>
        run.ReadMetrics().Select(metric => (metric.Name, metric.Step, metric.Value));

    private static byte[] Picture(RunFolder run) =>
        File.ReadAllBytes(Directory.GetFiles(Path.Combine(run.FullPath, "images/samples")).Max()!);
}
