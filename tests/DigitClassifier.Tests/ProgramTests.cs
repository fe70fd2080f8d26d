using DigitClassifier.Training;
using Samples.Tests;

namespace DigitClassifier.Tests;

public sealed class ProgramTests : IDisposable
{
    private readonly ProgramFolder _folder = new(typeof(Trainer).Assembly);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Main_SmallRun_TellsTheAccuracyOfEachEpochAndInTheEnd()
    {
        var (exitCode, output, error) = _folder.Run(
            "--gin-file", "configs/mlp.gin", "--gin-param", "epochs = 2", "--gin-param", "DigitData.limit = 100");

        (exitCode, error).Should().Be((0, ""));
        output.Should().MatchRegex(
            @"^epoch 1/2  loss \d\.\d{3}  accuracy \d+\.\d\d %\r?\n"
            + @"epoch 2/2  loss \d\.\d{3}  accuracy \d+\.\d\d %\r?\n"
            + @"\d+ of 100 held-out digits read right by 203530 weights after \d+ s: runs.digit-classifier.[-\w]+\r?\n$");
    }

    [Theory]
    [InlineData(
        "Conv2d.out_chanels = 1",
        "command line(1,1): error GIN2003: 'Conv2d' has no parameter 'out_chanels'. Did you mean 'out_channels'?")]
    [InlineData(
        "Sequential.modules = [@Conv2d(), @CrossEntropyLoss()]",
        "command line(1,34): error GIN4014: '@CrossEntropyLoss()' gives torch.nn.Module<torch.Tensor, torch.Tensor, "
        + "torch.Tensor>, not torch.nn.Module<torch.Tensor, torch.Tensor>")]
    [InlineData(
        "Trainer.optimizer = @AdamW()",
        "command line(1,21): error GIN4014: '@AdamW()' gives AdamW, "
        + "not Func<IEnumerable<Parameter>, torch.optim.Optimizer>. Write '@AdamW'.")]
    public void Main_BadBinding_SaysSoAndStartsNothing(string binding, string message) =>
        Refuses(["--gin-param", binding], message);

    [Fact]
    public void Main_ArgumentThatMeansNothing_IsRefused() => Refuses(
        ["epochs=1"], "'epochs=1' means nothing here; write --gin-file FILE or --gin-param 'NAME = VALUE'");

    [Fact]
    public void Main_LayersThatDoNotFit_SaysWhichShapes()
    {
        var (exitCode, _, error) = _folder.Run(
            "--gin-file", "configs/mlp.gin", "--gin-param", "output/Linear.in_features = 8",
            "--gin-param", "DigitData.limit = 100");

        exitCode.Should().Be(1);
        error.Should().Contain("mat1 and mat2 shapes cannot be multiplied (64x256 and 8x10)")
            .And.NotContain("Unhandled exception");
    }

    private void Refuses(string[] args, string message)
    {
        _folder.Run(args).Should().Be((1, "", message + Environment.NewLine));

        Directory.GetFileSystemEntries(_folder.FullPath).Should().BeEmpty();
    }
}
