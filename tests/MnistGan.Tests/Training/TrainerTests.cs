using System.Globalization;
using MnistGan.Models;
using MnistGan.Training;

namespace MnistGan.Tests.Training;

public sealed class TrainerTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Run_SomeEpochs_WritesMetricsAndPictures()
    {
        Run("one", "Trainer.epochs = 3", "Trainer.samples_every = 2");

        Directory.GetFiles(_folder["one"]).Select(Path.GetFileName)
            .Should().BeEquivalentTo("metrics.csv", "epoch-002.png", "epoch-003.png");
        var lines = Metrics("one");
        lines[0].Should().Be("epoch,generator_loss,discriminator_loss,real_logit,fake_logit,held_out_logit");
        lines[1..].Select(line => line.Split(',')[0]).Should().Equal("1", "2", "3");
    }

    [Fact]
    public void Run_OneEpoch_MovesTheLosses()
    {
        Run("one");

        // An untrained discriminator says 0 of everything, which costs it twice the logarithm of 2.
        var numbers = Metrics("one")[1].Split(',')
            .Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToList();
        numbers[2].Should().BeLessThan(2 * Math.Log(2));
        numbers[3].Should().BeGreaterThan(numbers[4]);
    }

    [Fact]
    public void Run_AnEarlierRunsFolder_KeepsNothingOfIt()
    {
        Run("one", "Trainer.epochs = 2", "Trainer.samples_every = 1");
        Run("one");

        Directory.GetFiles(_folder["one"], "*.png").Select(Path.GetFileName).Should().Equal("epoch-001.png");
        Metrics("one").Should().HaveCount(2);
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
        RunFile(file, "one", bindings);
        RunFile(file, "other", bindings);

        Bytes("one/metrics.csv").Should().Equal(Bytes("other/metrics.csv"));
        Bytes("one/epoch-001.png").Should().Equal(Bytes("other/epoch-001.png"));
    }

    [Fact]
    public void Run_OtherSeed_GivesOtherNumbers()
    {
        Run("one");
        Run("other", "Trainer.seed = 2");

        Metrics("one").Should().NotEqual(Metrics("other"));
    }

    [Theory]
    [InlineData("config.gin", typeof(ConvGenerator))]
    [InlineData("configs/mlp.gin", typeof(MlpGenerator))]
    [InlineData("configs/sgd.gin", typeof(ConvGenerator))]
    public void Create_EachFileOfTheSample_BuildsItsGenerator(string file, Type generator)
    {
        var config = Experiment.Load(file);
        using var trainer = config.Create<Trainer>();

        trainer.Generator.Should().BeOfType(generator);
    }

    [Theory]
    [InlineData("@MlpGenerator", typeof(MlpGenerator))]
    [InlineData("@ShallowGenerator", typeof(ShallowGenerator))]
    public void Run_OneLineChanged_TrainsAnotherGenerator(string reference, Type generator)
    {
        Run("conv");

        var config = Experiment.Load(
            "config.gin", $"Trainer.generator = {reference}", $"Trainer.output = '{_folder["other"]}'");
        using var trainer = config.Create<Trainer>();
        trainer.Run();

        trainer.Generator.Should().BeOfType(generator);
        Metrics("other").Should().NotEqual(Metrics("conv"));
        config.OperativeConfig().Should()
            .Contain($"# Parameters for {generator.Name}:").And.NotContain("# Parameters for ConvGenerator:");
    }

    [Fact]
    public void Run_HingeLoss_TrainsToo()
    {
        Run("one", "Trainer.loss = @HingeLoss()");

        Metrics("one")[1].Should().NotContain("NaN");
    }

    [Theory]
    [InlineData("[]", false)]
    [InlineData("[@GaussianBlur(), @RandomShift()]", true)]
    public void OperativeConfig_AfterARun_TellsWhetherThereWasABlur(string augmentations, bool blurred)
    {
        var config = Experiment.Load("config.gin", $"MnistDataModule.augmentations = {augmentations}");
        config.Create<Trainer>().Dispose();

        config.OperativeConfig().Contains("GaussianBlur.kernel_size = 3", StringComparison.Ordinal)
            .Should().Be(blurred);
    }

    [Fact]
    public void OperativeConfig_ReadAgain_RepeatsTheRun()
    {
        var first = Experiment.Load("configs/mlp.gin", $"Trainer.output = '{_folder["one"]}'");
        using (var trainer = first.Create<Trainer>())
        {
            trainer.Run();
        }

        File.WriteAllText(_folder["operative.gin"], first.OperativeConfig());
        RunFile(_folder["operative.gin"], "other");

        Bytes("one/metrics.csv").Should().Equal(Bytes("other/metrics.csv"));
    }

    private void Run(string output, params string[] bindings) => RunFile("config.gin", output, bindings);

    private void RunFile(string file, string output, params string[] bindings)
    {
        var config = Experiment.Load(file, [$"Trainer.output = '{_folder[output]}'", .. bindings]);
        using var trainer = config.Create<Trainer>();
        trainer.Run();
    }

    private byte[] Bytes(string name) => File.ReadAllBytes(_folder[name]);

    private string[] Metrics(string output) => File.ReadAllLines(_folder[$"{output}/metrics.csv"]);
}
