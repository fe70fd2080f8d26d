namespace GinSharp.Tests.Doors;

public class ExplainTests
{
    private readonly GinConfig _config = new();

    [Fact]
    public void Explain_OverriddenAndThroughMacros_TellsTheWholeWay()
    {
        _config.Parse(
            """
            Adam.lr = 1.0
            fast/Adam.lr = 2.0
            fast/Adam.lr = %rate
            rate = %base
            base = 3.0
            """);

        _config.Explain("fast/gpu/Adam.lr").ToString().Should().Be(
            """
            fast/gpu/Adam.lr = %rate
              bound fast/Adam.lr = %rate in bindings(3,1)
              through rate = %base in bindings(4,1)
              through base = 3.0 in bindings(5,1)
              overrides fast/Adam.lr = 2.0 in bindings(2,1)
              overrides Adam.lr = 1.0 in bindings(1,1)
              the C# default is 0.001
            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Explain_Unbound_TellsTheDefault() =>
        _config.Explain("Adam.momentum").ToString().Should().Be("Adam.momentum = 0.9\n  not bound: the C# default");

    [Fact]
    public void Explain_UnknownParameter_IsRefused()
    {
        var explain = () => _config.Explain("Adam.lrr");

        explain.Should().Throw<GinException>().WithMessage(
            "error GIN2003: 'Adam' has no parameter 'lrr'. Did you mean 'lr'?");
    }
}
