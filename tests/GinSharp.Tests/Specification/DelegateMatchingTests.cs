namespace GinSharp.Tests.Specification;

/// <summary>Which of a configurable's parameters an argument of a delegate goes to.</summary>
public class DelegateMatchingTests
{
    public delegate string ByRate(double learningRate);

    public delegate string BySnake(double learning_rate, double ALPHA);

    public delegate string ByOtherName(double eta);

    public delegate string ByNothing(double speed);

    private delegate string ByCase(double lr, double LR);

    private readonly GinConfig _config = Sample.EmptyConfig();

    public DelegateMatchingTests()
    {
        _config.Register((double Alpha = .99, double LearningRate = .01) => $"alpha {Alpha} lr {LearningRate}", "Rms");
        _config.Register((double alpha = .99, [AlsoNamed("eta")] double lr = .01) => $"alpha {alpha} lr {lr}", "Eta");
        _config.Register((double alpha = .99, [FormerlyNamed("eta")] double lr = .01) => $"alpha {alpha} lr {lr}", "Old");
        _config.Register((double LR = 1, double lr = 2) => $"{LR} {lr}", "Cases");
        _config.Register((double step, double decay = .5) => $"step {step} decay {decay}", "Decay");
        _config.Register((string name = "n", double rate = .5, int steps = 3) => $"{name} {rate} {steps}", "Mixed");
        _config.Register((int size, CancellationToken token) => Task.FromResult($"{size} {token.CanBeCanceled}"), "Work");
        _config.Register((ByRate f) => f(.1), "UseRate");
        _config.Register((BySnake f) => f(.1, .2), "UseSnake");
        _config.Register((ByOtherName f) => f(.1), "UseEta");
        _config.Register((ByNothing f) => f(.1), "UseNothing");
        _config.Register((ByCase f) => f(3, 4), "UseCases");
        _config.Register((Func<double, string> f) => f(.1), "UseFunc");
        _config.Register((Func<double, double, string> f) => f(.1, .2), "UseTwo");
        _config.Register((Func<int, string> f) => f(7), "UseInt");
        _config.Register((Func<int, double, string, string> f) => f(7, .1, "t"), "UseThree");
        _config.Register((Func<CancellationToken, Task<string>> f) => f(new CancellationToken(true)).Result, "UseToken");
    }

    [Theory]
    [InlineData("UseRate", "@Rms", "alpha 0.99 lr 0.1")]
    [InlineData("UseSnake", "@Rms", "alpha 0.2 lr 0.1")]
    [InlineData("UseEta", "@Eta", "alpha 0.99 lr 0.1")]
    [InlineData("UseEta", "@Old", "alpha 0.99 lr 0.1")]
    [InlineData("UseCases", "@Cases", "4 3")]
    [InlineData("UseRate", "@Mixed", "n 0.1 3")]
    [InlineData("UseFunc", "@Mixed", "n 0.1 3")]
    [InlineData("UseInt", "@Mixed", "n 0.5 7")]
    [InlineData("UseThree", "@Mixed", "t 0.1 7")]
    [InlineData("UseToken", "@Work", "5 True")]
    [InlineData("UseFunc", "@Decay", "step 0.1 decay 0.5")]
    public void FinalizeConfig_ParameterThatIsMeantForCertain_IsFilledWithoutAWarning(
        string use, string reference, string expected)
    {
        _config.Parse($"{use}.f = {reference}\nWork.size = 5");
        _config.FinalizeConfig();

        _config.GetConfigurable(use).Create().Should().Be(expected);
        _config.Warnings.Should().BeEmpty();
    }

    [Theory]
    [InlineData(
        "UseFunc.f = @Rms",
        "alpha 0.1 lr 0.01",
        "bindings(1,13): warning GIN4020: '@Rms' takes the double that Func<double, string> passes as 'Alpha', by position "
            + "alone: it could also be meant as 'LearningRate'. "
            + "Declare a delegate type whose parameter has the name of the one that is meant.")]
    [InlineData(
        "UseTwo.f = @Rms",
        "alpha 0.1 lr 0.2",
        "bindings(1,12): warning GIN4020: '@Rms' takes the double that Func<double, double, string> passes as 'Alpha', by "
            + "position alone: it could also be meant as 'LearningRate'. "
            + "Declare a delegate type whose parameter has the name of the one that is meant.")]
    [InlineData(
        "UseNothing.f = %m\nm = @s/Rms",
        "alpha 0.1 lr 0.01",
        "bindings(2,5): warning GIN4020: '@s/Rms' takes the double that DelegateMatchingTests.ByNothing passes as 'Alpha', by "
            + "position alone: it could also be meant as 'LearningRate'. "
            + "Declare a delegate type whose parameter has the name of the one that is meant.")]
    [InlineData(
        "UseFunc.f = @Decay\nany/Decay.step = 3",
        "step 0.1 decay 0.5",
        "bindings(1,13): warning GIN4020: '@Decay' takes the double that Func<double, string> passes as 'step', by position "
            + "alone: it could also be meant as 'decay'. "
            + "Declare a delegate type whose parameter has the name of the one that is meant.")]
    public void FinalizeConfig_ParameterThatIsGuessedByPosition_Warns(string text, string result, string warning)
    {
        _config.Parse(text);
        _config.FinalizeConfig();

        _config.GetConfigurable(text[..text.IndexOf('.', StringComparison.Ordinal)]).Create().Should().Be(result);
        _config.Warnings.Select(found => found.ToString()).Should().Equal(warning);
    }

    [Fact]
    public void FinalizeConfig_AfterTheGuessWasMended_WarnsNoLonger()
    {
        _config.Parse("UseFunc.f = @Rms");
        _config.FinalizeConfig();
        using (_config.Unlock())
        {
            _config.Parse("UseFunc.f = @Mixed");
        }

        using (_config.Unlock())
        {
            _config.FinalizeConfig();
        }

        _config.Warnings.Should().BeEmpty();
    }

    [Fact]
    public void ParseCommandLine_CheckOfAGuess_PrintsTheWarning()
    {
        var output = new StringWriter();

        _config.ParseCommandLine(["--gin-check", "--gin-param", "UseFunc.f = @Rms"], output: output);

        output.ToString().Should().Contain("warning GIN4020: ").And.Contain("The config has no errors.");
    }

    [Fact]
    public void Get_DelegateWithNames_IsMatchedByName()
    {
        _config.Get<ByRate>("Rms")(.5).Should().Be("alpha 0.99 lr 0.5");
        _config.Get<Func<CancellationToken, Task<string>>>("Work").Invoking(work => work(default)).Should()
            .ThrowAsync<GinException>();
    }

    [Fact]
    public void Parse_NamesThatAreNotFolded_AreMatchedExactly()
    {
        var config = new GinConfig(new GinOptions { ScansApplication = false, FoldsNames = false });
        config.Register((double LearningRate = .01) => $"lr {LearningRate}", "Rms");
        config.Register((ByRate f) => f(.1), "UseRate");
        config.Parse("UseRate.f = @Rms");

        config.GetConfigurable("UseRate").Create().Should().Be("lr 0.1", "it is the only one of its type");
    }
}
