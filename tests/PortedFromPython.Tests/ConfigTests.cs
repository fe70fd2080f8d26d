using System.Globalization;
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
    [InlineData(
        "configs/models/base.gin",
        "configs/models/base.gin(12,16): error GIN2015: 'DROPOUT_RATE' is set to '%gin.REQUIRED' and nothing after "
        + "that gives it a value\n"
        + "configs/models/base.gin(18,15): error GIN2013: macro '%TASK_NAME' has no value")]
    [InlineData(
        "configs/runs/train.gin",
        "configs/runs/train.gin(13,13): error GIN2015: 'TASK_NAME' is set to '%gin.REQUIRED' and nothing after that "
        + "gives it a value\n"
        + "configs/runs/train.gin(14,15): error GIN2015: 'TRAIN_STEPS' is set to '%gin.REQUIRED' and nothing after "
        + "that gives it a value\n"
        + "configs/runs/train.gin(20,11): error GIN2013: macro '%MODEL' has no value")]
    public void FinalizeConfig_OfAPart_SaysWhatTheExperimentMustSet(string file, string message)
    {
        var config = Experiment.Config(file);

        config.Invoking(it => it.FinalizeConfig()).Should().Throw<GinException>()
            .Which.Message.ReplaceLineEndings("\n").Should().Be(message);
    }

    [Fact]
    public void OperativeConfig_AfterARun_IsTheExpectedText()
    {
        var config = Experiment.Config("configs/words_small.gin");

        Experiment.Run(config);

        config.OperativeConfig().Should().Be(Experiment.Expected("words_small.operative.gin"));
    }

    /// <summary>
    /// words_small.python.gin is what Python's gin gave as the operative config of the same files, with classes and
    /// functions of the same names and defaults in modules of a package tinytext.
    /// </summary>
    [Fact]
    public void OperativeConfig_ComparedWithPythons_DiffersInHowSingletonsAreNamed()
    {
        var python = Experiment.Expected("words_small.python.gin");

        python.Replace("from gin import config\n", "").Replace("/config.singleton", "/gin.singleton")
            .Should().Be(Experiment.Expected("words_small.operative.gin"));
    }

    [Theory]
    [InlineData("expected/words_small.operative.gin")]
    [InlineData("expected/words_small.python.gin")]
    public void OperativeConfig_ParsedAgain_MakesTheSameRun(string file)
    {
        var printed = Experiment.Run(Experiment.Config("configs/words_small.gin"));

        Experiment.Run(Experiment.Config(file)).Should().Be(printed);
    }

    [Fact]
    public void Evaluate_ModelOfTheSingleton_IsTheOneThatWasTrained()
    {
        var untrained = Experiment.Run(Experiment.Config("configs/words_small.gin", "TRAIN_STEPS = 0"));
        var trained = Experiment.Run(Experiment.Config("configs/words_small.gin"));

        RightAnswers(trained).Should().BeGreaterThan(RightAnswers(untrained) + 10);

        static int RightAnswers(string printed) => printed.Split('\n')
            .Where(line => line.Contains(" of "))
            .Sum(line => int.Parse(line[8..11], CultureInfo.InvariantCulture));
    }
}
