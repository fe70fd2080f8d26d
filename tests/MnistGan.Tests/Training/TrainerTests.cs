using GinSharp;
using MnistGan.Models;
using MnistGan.Training;

namespace MnistGan.Tests.Training;

public sealed class TrainerTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Files => [.. SmallExperiment.Files];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Run_SomeEpochs_SavesNowAndThenAndAtTheEnd()
    {
        var run = Run("config.gin", "Trainer.epochs = 3", "Trainer.save_every = 2");

        run.Checkpoints.Select(checkpoint => checkpoint.Step).Should().Equal(2, 3);
        Names(run, "images/samples").Should().BeEquivalentTo("00000002.png", "00000003.png");
        Names(run, "images/losses").Should().BeEquivalentTo("00000002.png", "00000003.png");
        Values(run, "loss/generator").Should().HaveCount(3);
    }

    [Fact]
    public void Run_OneEpoch_MovesTheLosses()
    {
        var run = Run("config.gin");

        // An untrained discriminator says 0 of everything, which costs it twice the logarithm of 2.
        Values(run, "loss/discriminator").Single().Should().BeLessThan(2 * Math.Log(2));
        Values(run, "logit/real").Single().Should().BeGreaterThan(Values(run, "logit/fake").Single());
    }

    [Fact]
    public void Run_OfAData_KeepsTheFingerprintOfItsFiles()
    {
        var data = Run("config.gin").DataSets.Single();

        (data.Name, data.Examples).Should().Be(("digits", 1500));
        data.Files.Select(file => Path.GetFileName(file.Path)).Should()
            .BeEquivalentTo("t10k-images-idx3-ubyte.gz", "t10k-labels-idx1-ubyte.gz");
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Run_EachFileOfTheSample_Trains(string file)
    {
        var run = Run(file);

        run.ReadMetrics().Should().HaveCount(7).And.OnlyContain(metric => double.IsFinite(metric.Value));
        Names(run, "images/samples").Should().ContainSingle();
    }

    [Theory]
    [InlineData("config.gin")]
    [InlineData("configs/mlp.gin")]
    public void Run_SameSeed_GivesTheSameNumbers(string file)
    {
        string[] bindings =
        [
            "MnistDataModule.augmentations = [@GaussianBlur(), @RandomShift()]",
            "ConvDiscriminator.dropout = 0.3",
        ];
        var (one, other) = (Run(file, bindings), Run(file, bindings));

        Metrics(one).Should().Equal(Metrics(other));
        Bytes(one, "images/samples/00000001.png").Should().Equal(Bytes(other, "images/samples/00000001.png"));
        Bytes(one, "images/losses/00000001.png").Should().Equal(Bytes(other, "images/losses/00000001.png"));
    }

    [Fact]
    public void Run_OtherSeed_GivesOtherNumbers() =>
        Metrics(Run("config.gin")).Should().NotEqual(Metrics(Run("config.gin", "Trainer.seed = 2")));

    [Theory]
    [InlineData("@MlpGenerator", nameof(MlpGenerator))]
    [InlineData("@ShallowGenerator", nameof(ShallowGenerator))]
    public void Run_OneLineChanged_TrainsAnotherGenerator(string reference, string generator)
    {
        var config = SmallExperiment.Load("config.gin", $"Trainer.generator = {reference}");
        var run = SmallExperiment.Train(config, _folder.Path);

        Metrics(run).Should().NotEqual(Metrics(Run("config.gin")));
        config.OperativeConfig().Should()
            .Contain($"# Parameters for {generator}:").And.NotContain("# Parameters for ConvGenerator:");
    }

    [Fact]
    public void Run_Schedule_ChangesTheLearningRateOfItsNetwork()
    {
        var run = Run(
            "config.gin", "Trainer.epochs = 3", "Trainer.generator_schedule = @StepLR", "StepLR.step_size = 2");

        Values(run, "lr/generator").Should().Equal([1e-3, 1e-3, 1e-4], (left, right) => Math.Abs(left - right) < 1e-12);
        Values(run, "lr/discriminator").Should().Equal(2e-4, 2e-4, 2e-4);
    }

    [Theory]
    [InlineData("[]", false)]
    [InlineData("[@GaussianBlur(), @RandomShift()]", true)]
    public void OperativeConfig_AfterARun_TellsWhetherThereWasABlur(string augmentations, bool blurred)
    {
        var config = SmallExperiment.Load("config.gin", $"MnistDataModule.augmentations = {augmentations}");
        config.Create<Trainer>().Begin().Dispose();

        config.OperativeConfig().Contains("GaussianBlur.kernel_size = 3", StringComparison.Ordinal)
            .Should().Be(blurred);
    }

    [Fact]
    public void OperativeConfig_ReadAgain_RepeatsTheRun()
    {
        var first = Run("configs/mlp.gin");

        Metrics(Run(Path.Combine(first.FullPath, "operative_config.gin"))).Should().Equal(Metrics(first));
    }

    private RunFolder Run(string file, params string[] bindings) =>
        SmallExperiment.Train(SmallExperiment.Load(file, bindings), _folder.Path);

    private static IEnumerable<(string, long, double)> Metrics(RunFolder run) =>
        run.ReadMetrics().Select(metric => (metric.Name, metric.Step, metric.Value));

    private static IEnumerable<double> Values(RunFolder run, string name) =>
        run.ReadMetrics().Where(metric => metric.Name == name).Select(metric => metric.Value);

    private static IEnumerable<string?> Names(RunFolder run, string folder) =>
        Directory.GetFiles(Path.Combine(run.FullPath, folder)).Select(Path.GetFileName);

    private static byte[] Bytes(RunFolder run, string name) => File.ReadAllBytes(Path.Combine(run.FullPath, name));
}
