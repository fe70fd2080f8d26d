using Samples.Tests;

namespace MlNetDigits.Tests;

public sealed class ProgramTests : IDisposable
{
    private readonly ProgramFolder _folder = new(typeof(Experiment).Assembly);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Main_SmallRun_TellsTheAccuracy()
    {
        var (exitCode, output, error) = _folder.Run("--gin-param", "Experiment.limit = 50");

        (exitCode, error).Should().Be((0, ""));
        output.Should().MatchRegex(
            @"\r?\n\d+\.\d\d % of the held-out digits read right after \d+ s: runs.mlnet-digits.[-\w]+\r?\n$");
    }

    [Fact]
    public void Main_LightGbm_TrainsOrSaysWhatIsMissing()
    {
        var (exitCode, output, error) = _folder.Run(
            "--gin-file", "configs/lightgbm.gin", "--gin-param", "Experiment.limit = 50");

        if (LightGbm.Loads)
        {
            (exitCode, error).Should().Be((0, ""));
            output.Should().Contain("of the held-out digits read right after");
        }
        else
        {
            exitCode.Should().Be(1);
            error.Should().StartWith(
                $"LightGBM does not load. On Linux it needs libgomp.so.1: apt-get install libgomp1{Environment.NewLine}");
        }
    }

    [Theory]
    [InlineData(
        "LightGbmMulticlassTrainer.Options.number_of_leafs = 4",
        "command line(1,1): error GIN2003: 'LightGbmMulticlassTrainer.Options' has no parameter 'number_of_leafs'. "
        + "Did you mean 'number_of_leaves'?")]
    [InlineData(
        "Experiment.trainer = @AveragedPerceptron",
        "command line(1,22): error GIN4016: '@AveragedPerceptron' cannot become "
        + "Func<MulticlassClassificationCatalog.MulticlassClassificationTrainers, IEstimator<ITransformer>>: it passes "
        + "MulticlassClassificationCatalog.MulticlassClassificationTrainers for 'catalog', which is "
        + "BinaryClassificationCatalog.BinaryClassificationTrainers")]
    public void Main_BadBinding_SaysSoAndStartsNothing(string binding, string message) =>
        Refuses(["--gin-param", binding], message);

    [Fact]
    public void Main_ArgumentThatMeansNothing_IsRefused() => Refuses(
        ["trainer"], "'trainer' means nothing here; write --gin-file FILE or --gin-param 'NAME = VALUE'");

    private void Refuses(string[] args, string message)
    {
        _folder.Run(args).Should().Be((1, "", message + Environment.NewLine));

        Directory.GetFileSystemEntries(_folder.FullPath).Should().BeEmpty();
    }
}
