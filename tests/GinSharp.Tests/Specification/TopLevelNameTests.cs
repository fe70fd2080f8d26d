namespace GinSharp.Tests.Specification;

/// <summary>Lines that do nothing, or not what they seem to: warnings, never silence.</summary>
public class TopLevelNameTests
{
    private readonly GinConfig _config = Sample.EmptyConfig();

    public TopLevelNameTests()
    {
        _config.Register<Trainer>();
        _config.Register<Evaluator>();
        _config.Register<Keeper>(denyList: ["epochs"]);
    }

    public static TheoryData<string, string[]> Unused() => new()
    {
        { "epochs = 3\nTrainer.name = 'n'", ["bindings(1,1): warning GIN2038: nothing refers to '%epochs'. Did you mean 'Trainer.Epochs'?"] },
        { "train/Epochs = 3\nTrainer.name = 'n'", [
            "bindings(1,1): warning GIN2038: nothing refers to '%train/Epochs'. Did you mean 'train/Trainer.Epochs'?"] },
        { "epochs = 3\nTrainer.name = 'n'\nEvaluator.name = 'n'\nKeeper.name = 'n'", [
            "bindings(1,1): warning GIN2038: nothing refers to '%epochs'. Did you mean 'Evaluator.Epochs' or 'Trainer.Epochs'?"] },
        { "batch_sise = 16\nbatch_size = 32\nTrainer.epochs = %batch_size", [
            "bindings(1,1): warning GIN2038: nothing refers to '%batch_sise'. Did you mean 'batch_size'?"] },
        { "epcohs = 3\nTrainer.name = 'n'", ["bindings(1,1): warning GIN2038: nothing refers to '%epcohs'. Did you mean 'Trainer.Epochs'?"] },
        { "zzz = 3", ["bindings(1,1): warning GIN2038: nothing refers to '%zzz'"] },
        { "a = 1\nb = %a", ["bindings(2,1): warning GIN2038: nothing refers to '%b'"] },
    };

    [Theory]
    [MemberData(nameof(Unused))]
    public void FinalizeConfig_TopLevelNameThatNothingRefersTo_Warns(string text, string[] warnings)
    {
        _config.Parse(text);

        _config.FinalizeConfig();

        _config.Warnings.Select(warning => warning.ToString()).Should().Equal(warnings);
    }

    [Theory]
    [InlineData("n = 1\nTrainer.epochs = %n")]
    [InlineData("n = 1\nTrainer.epochs = %n\nTrainer.epochs = 2")]
    [InlineData("n = 1\nTrainer.epochs = %n/deeper\nn/deeper = 2")]
    [InlineData("n = 1\nTrainer.name = [{%n: 1}]")]
    [InlineData("n = 1\nTrainer.epochs = @n/gin.macro()")]
    [InlineData("n = %m\nm = 1\nTrainer.epochs = %n")]
    public void FinalizeConfig_NameThatIsReferredTo_IsFine(string text)
    {
        _config.Register<Sink>("Trainer2");
        _config.Parse(text.Replace("Trainer.name = [", "Trainer2.value = [", StringComparison.Ordinal));

        _config.FinalizeConfig();

        _config.Warnings.Should().BeEmpty();
    }

    [Fact]
    public void FinalizeConfig_NameOfAConstant_SaysSo()
    {
        _config.AddConstant("full.STEPS", 10);
        _config.Parse("STEPS = 5\nTrainer.epochs = %STEPS");

        _config.FinalizeConfig();

        _config.Warnings.Select(warning => warning.ToString()).Should().Equal(
            "bindings(1,1): warning GIN2038: nothing refers to '%STEPS'. '%STEPS' is the constant 'full.STEPS'.");
    }

    [Fact]
    public void ParseCommandLine_CheckOfATopLevelName_Warns()
    {
        var output = new StringWriter();

        _config.ParseCommandLine(
            ["--gin-check", "--gin-param", "Trainer.name = 'n'", "--gin-param", "epochs = 16"], output: output);

        output.ToString().Should().Be(string.Join(
            Environment.NewLine,
            "command line(2,1): warning GIN2038: nothing refers to '%epochs'. Did you mean 'Trainer.Epochs'?",
            "The config has no errors.",
            ""));
    }

    [Fact]
    public void Parse_KeyTwiceInOneBlock_Warns()
    {
        _config.Parse("Trainer:\n  epochs = 1\n  name = 'n'\n  Epochs = 2\ns/Trainer:\n  epochs = 3\nTrainer.epochs = 4");

        _config.Warnings.Select(warning => warning.ToString()).Should().Equal(
            "bindings(4,3): warning GIN2039: the block 'Trainer' binds 'Epochs' twice; the last value counts");
        _config.Query("Trainer.epochs").Should().Be(4L);
    }

    [Theory]
    [InlineData("{'a': 1, 'b': 2, 'a': 3}", "bindings(1,31): warning GIN2040: the dictionary has this key already; the last value counts")]
    [InlineData("[({1: 1, 1.0: 2},)]", "bindings(1,23): warning GIN2040: the dictionary has this key already; the last value counts")]
    [InlineData("{None: 1, None: 2}", "bindings(1,24): warning GIN2040: the dictionary has this key already; the last value counts")]
    [InlineData("{(1, 'a'): 1, (1, 'a'): 2}", "bindings(1,28): warning GIN2040: the dictionary has this key already; the last value counts")]
    [InlineData("{'a': 1, b'a': 2, 'A': 3, 1: 4, '1': 5}", null)]
    public void Parse_KeyTwiceInADictionary_Warns(string literal, string? warning)
    {
        _config.Register<Sink>();

        _config.Parse($"Sink.value = {literal}");

        _config.Warnings.Select(fault => fault.ToString()).Should().Equal(warning is null ? [] : [warning]);
    }

    public record Trainer(int Epochs = 1, string Name = "");

    public record Evaluator(int Epochs = 1, string Name = "");

    public class Keeper(int epochs = 1, string name = "")
    {
        public override string ToString() => $"{epochs} {name}";
    }

    public record Sink(object? Value = null);
}
