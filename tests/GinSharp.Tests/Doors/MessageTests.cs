namespace GinSharp.Tests.Doors;

/// <summary>What messages suggest must be right when it is taken.</summary>
public class MessageTests
{
    private readonly GinConfig _config = new();

    [Theory]
    [InlineData("Trainer.model = @small/Layr()", "bindings(1,17): error GIN2006: no configurable matches the reference '@small/Layr()'. Did you mean '@small/Layer()'?")]
    [InlineData("wrong.module.Layer.size = 1", "bindings(1,1): error GIN2001: no configurable matches 'wrong.module.Layer'. Did you mean 'Layer'?")]
    public void Parse_UnknownName_SuggestsWhatCanBeWritten(string text, string message)
    {
        var parse = () => _config.Parse(text);

        parse.Should().Throw<GinException>().WithMessage(message);
    }

    [Theory]
    [InlineData("Trainer.optimizer = @fast/Adam()", "bindings(1,21): error GIN4014: '@fast/Adam()' gives Sample.Adam, not Func<double, Sample.Adam>. Write '@fast/Adam'.")]
    [InlineData("Stack.layers = @fast/Layer()", "bindings(1,16): error GIN4014: '@fast/Layer()' gives Sample.Layer, not List<Sample.Layer>. Write '[@fast/Layer()]'.")]
    [InlineData("Trainer.model = @Layer", "bindings(1,17): error GIN4015: '@Layer' is a configurable, not Sample.Layer. Write '@Layer()'.")]
    [InlineData("Hold.value = %Modes.Fsat", "bindings(1,14): error GIN2013: macro '%Modes.Fsat' has no value. Did you mean '%Modes.Fast'?")]
    public void FinalizeConfig_WrongReference_SuggestsWhatFits(string text, string message)
    {
        _config.AddConstants<Modes>("some.module");
        _config.Register(Stack, "test.Stack");
        _config.Parse(text);

        var finalize = _config.FinalizeConfig;

        finalize.Should().Throw<GinException>().WithMessage(message);
    }

    [Theory]
    [InlineData("hidden_siz", true, "Did you mean 'hidden_size'?")]
    [InlineData("hiddenSiz", true, "Did you mean 'hiddenSize'?")]
    [InlineData("hidden_siz", false, "Did you mean 'hiddenSize'?")]
    [InlineData("learning_rate", true, "Its parameters are 'hidden_size' and 'depth'.")]
    public void Parse_UnknownParameter_SuggestsWhatCanBeWrittenInTheFilesStyle(
        string name, bool foldsNames, string suggestion)
    {
        var config = new GinConfig(new GinOptions { ScansApplication = false, FoldsNames = foldsNames });
        config.Register((int hiddenSize = 1, int depth = 2) => hiddenSize * depth, "Net");

        var parse = () => config.Parse($"Net.{name} = 3");

        parse.Should().Throw<GinException>()
            .WithMessage($"bindings(1,1): error GIN2003: 'Net' has no parameter '{name}'. {suggestion}");
    }

    [Fact]
    public void Warnings_OldName_IsTold()
    {
        _config.Register(Renamed, "test.Renamed");
        _config.Parse("Renamed.old = 3");

        _config.Warnings.Select(warning => warning.ToString()).Should().Equal(
            "bindings(1,1): warning GIN2026: 'old' is now named 'size'");
        _config.Invoke<int>(Renamed).Should().Be(3);
    }

    [Fact]
    public void Invoke_ResultOfAnotherType_IsRefusedWithBothTypes()
    {
        var invoke = () => _config.Invoke<int>(Sample.Greet);

        invoke.Should().Throw<GinException>().WithMessage("error GIN4014: '@sample.Greet()' gives string, not int");
    }

    private static int Stack(List<Sample.Layer> layers) => layers.Count;

    private static int Renamed([FormerlyNamed("old")] int size = 1) => size;

    private enum Modes
    {
        Fast,
    }
}
