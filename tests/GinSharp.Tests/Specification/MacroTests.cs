namespace GinSharp.Tests.Specification;

/// <summary>Macros, in their short and their long form.</summary>
public class MacroTests
{
    private readonly GinConfig _config = Sample.EmptyConfig();

    public MacroTests() => _config.Register(Pair, "Pair");

    [Theory]
    [InlineData("width/macro.value = 8\nnet/depth/gin.macro.value = 3\nPair.a = @width/macro()\nPair.b = @net/depth/gin.macro()")]
    [InlineData("width = 8\nnet/depth = 3\nPair.a = %width\nPair.b = %net/depth")]
    [InlineData("Pair.a = @width/macro()\nPair.b = %net/depth\nwidth = 8\nnet/depth/macro.value = 3")]
    public void Parse_ShortOrLongForm_MeanTheSame(string text)
    {
        _config.Parse(text);
        _config.FinalizeConfig();

        _config.Invoke<string>(Pair).Should().Be("8 and 3");
    }

    [Theory]
    [InlineData("%width", "%net/depth")]
    [InlineData("width/macro.value", "net/depth/gin.macro.value")]
    public void Bind_Macro_OverwritesIt(string width, string depth)
    {
        _config.Parse("width = 8\nnet/depth = 3\nPair.a = %width\nPair.b = %net/depth");

        _config.Bind(width, 256);
        _config.Bind(depth, "ten");

        _config.Invoke<string>(Pair).Should().Be("256 and ten");
    }

    [Fact]
    public void Invoke_MacroOfReferences_EvaluatesThemAtEachUse()
    {
        var calls = 0;
        _config.Register(() => ++calls, "Count");
        _config.Parse("fresh = @Count()\nPair.a = %fresh\nPair.b = [%fresh]");

        _config.Invoke<string>(Pair).Should().Be("1 and 2");
    }

    [Fact]
    public void Invoke_ReferenceInAMacro_RunsInTheMacrosScope()
    {
        _config.Register((int n = 0) => n, "Leaf");
        _config.Parse("tree = @Leaf()\ntree/Leaf.n = 6\nPair.a = %tree\nPair.b = %tree");

        _config.Invoke<string>(Pair).Should().Be("6 and 6");
    }

    [Fact]
    public void FinalizeConfig_MacroThatIsNotCalled_IsRefusedAtAnyDepth()
    {
        _config.Parse("width/macro.value = 8\nPair.a = ([{'width': @width/macro}],)");

        var finalize = _config.FinalizeConfig;

        finalize.Should().Throw<GinException>().WithMessage(
            "bindings(2,22): error GIN2014: macro reference '@width/macro' is not called. Write '%width'.");
    }

    [Fact]
    public void FinalizeConfig_MacroThatIsNotCalledForATypedParameter_IsToldOnce()
    {
        _config.Register((int n = 0) => n, "Leaf");
        _config.Parse("width = 8\nLeaf.n = @width/macro");

        var finalize = _config.FinalizeConfig;

        finalize.Should().Throw<GinException>().WithMessage(
            "bindings(2,10): error GIN2014: macro reference '@width/macro' is not called. Write '%width'.");
    }

    [Fact]
    public void FinalizeConfig_MacrosWithoutValue_AreFoundAtAnyDepth()
    {
        _config.Parse(
            """
            Pair.a = [{'so': %much}, (@nested/macro(),)]
            Pair.b = {'another': {'deep': ['one', (%structure,)]}}
            """);

        var finalize = _config.FinalizeConfig;

        finalize.Should().Throw<GinException>().Which.Diagnostics.Select(d => $"{d.Id} {d.Span?.Text}").Should().Equal(
            "GIN2013 %much", "GIN2013 @nested/macro()", "GIN2013 %structure");
    }

    [Fact]
    public void Invoke_MacroWithoutValue_SuggestsTheNearest()
    {
        _config.Parse("width = 8\nPair.a = %widht\nPair.b = 0");

        var invoke = () => _config.Invoke<string>(Pair);

        invoke.Should().Throw<GinException>().WithMessage(
            "bindings(2,10): error GIN2013: macro '%widht' has no value. Did you mean '%width'?");
    }

    private static string Pair(object? a, object? b) => $"{One(a)} and {One(b)}";

    private static object? One(object? value) => value is List<object?> list ? list[0] : value;
}
