using DigitClassifier.Training;

namespace DigitClassifier.Tests.Training;

public class TrainerTests
{
    [Theory]
    [InlineData("config.gin", 20_490)]
    [InlineData("configs/mlp.gin", 203_530)]
    [InlineData("configs/sgd.gin", 20_490)]
    [InlineData("configs/wide.gin", 50_378)]
    public void Create_EachFileOfTheSample_BuildsItsNetwork(string file, long parameters)
    {
        var config = SampleConfig.Load(file, "DigitData.limit = 1");
        using var trainer = config.Create<Trainer>();

        trainer.ParameterCount.Should().Be(parameters);
    }

    [Theory]
    [MemberData(nameof(SampleConfig.Files), MemberType = typeof(SampleConfig))]
    public void Evaluate_EachFileOfTheSample_GuessesEachDigitOnce(string file)
    {
        var config = SampleConfig.Load(file, "DigitData.limit = 100", "DigitData.batch_size = 30");
        using var trainer = config.Create<Trainer>();

        trainer.Evaluate().Total.Should().Be(100);
    }

    [Fact]
    public void TrainEpoch_NoSchedule_LearnsToo()
    {
        var config = SampleConfig.Load("config.gin", "Trainer.schedule = None", "DigitData.limit = 200");
        using var trainer = config.Create<Trainer>();

        trainer.TrainEpoch().Should().BeGreaterThan(trainer.TrainEpoch());
    }
}
