using GinSharp;

namespace PortedFromPython.Tests;

public class ConfigTests
{
    [Theory]
    [InlineData("configs/words_small.gin")]
    [InlineData("configs/words_base.gin")]
    public void FinalizeConfig_OfEachExperiment_FindsNoMistake(string file)
    {
        var config = Experiment.Config(file);

        config.FinalizeConfig();

        config.Warnings.Should().BeEmpty();
        config.IsLocked.Should().BeTrue();
    }

    [Theory]
    [InlineData("configs/models/small.gin", "DROPOUT_RATE")]
    [InlineData("configs/runs/train.gin", "TASK_NAME")]
    [InlineData("configs/runs/train.gin", "TRAIN_STEPS")]
    public void FinalizeConfig_OfAPart_SaysWhatTheExperimentMustSet(string file, string macro)
    {
        var config = Experiment.Config(file);

        config.Invoking(it => it.FinalizeConfig()).Should().Throw<GinException>()
            .Which.Message.Should().Contain($"'{macro}' is set to '%gin.REQUIRED' and nothing after that gives it a value");
    }

    [Fact]
    public void OperativeConfig_AfterARun_IsTheExpectedText()
    {
        var config = Experiment.Config("configs/words_small.gin");

        Experiment.Run(config);

        config.OperativeConfig().Should().Be(Experiment.Expected("words_small.operative.gin"));
    }

    [Fact]
    public void OperativeConfig_ParsedAgain_MakesTheSameRun()
    {
        var config = Experiment.Config("configs/words_small.gin");
        var printed = Experiment.Run(config);

        var again = Experiment.Config("expected/words_small.operative.gin");

        Experiment.Run(again).Should().Be(printed);
        again.OperativeConfig().Should().Be(config.OperativeConfig());
    }

    [Fact]
    public void Train_ModelOfTheSingleton_IsTheOneThatIsEvaluated() =>
        Experiment.Run(Experiment.Config("configs/words_small.gin")).Should()
            .NotBe(Experiment.Run(Experiment.Config("configs/words_small.gin", "TRAIN_STEPS = 0")))
            .And.EndWith("'church' is english, not german\n");
}
