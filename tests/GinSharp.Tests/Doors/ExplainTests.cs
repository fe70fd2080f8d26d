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
    public void Explain_Constant_TellsItsValue()
    {
        _config.AddConstant("explained.RATE", 0.25);
        _config.Parse("Hold.value = [%RATE, @Layer()]");

        _config.Explain("Hold.value").ToString().Should().Be(
            """
            Hold.value = [%explained.RATE, @Layer()]
              bound Hold.value = [%explained.RATE, @Layer()] in bindings(1,1)
              through the constant %explained.RATE = 0.25
            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Explain_MacroWithoutValue_EndsThere()
    {
        _config.Parse("Adam.lr = %a/b\na = 3");

        _config.Explain("Adam.lr").ToString().Should().Be(
            """
            Adam.lr = %a/b
              bound Adam.lr = %a/b in bindings(1,1)
              through a = 3 in bindings(2,1)
              the C# default is 0.001
            """.ReplaceLineEndings("\n"));
        _config.Clear();
        _config.Parse("Adam.lr = %nothing");
        _config.Explain("Adam.lr").ToString().Should().Be(
            "Adam.lr = %nothing\n  bound Adam.lr = %nothing in bindings(1,1)\n  the C# default is 0.001");
    }

    [Fact]
    public void Explain_ValueFromCode_IsNoPlaceInAFile()
    {
        _config.Parse("s/Hold.value = 1");
        _config.Bind("s/Hold.value", new object());

        var explanation = _config.Explain("s/Hold.value");

        explanation.ToString().Should().Be(
            """
            s/Hold.value = (an object)
              bound s/Hold.value = (an object) from code
              overrides s/Hold.value = 1 in bindings(1,1)
            """.ReplaceLineEndings("\n"));
        explanation.Bindings.Select(binding => binding.Parameter).Should().Equal("value", "value");
        explanation.Default.Should().BeNull();
    }

    [Fact]
    public void Explain_UnboundWithoutDefault_SaysSo()
    {
        var explanation = _config.Explain("Trainer.model");

        explanation.ToString().Should().Be("Trainer.model = (nothing)\n  not bound, and without a C# default");
        (explanation.Value, explanation.Default).Should().Be(("(nothing)", null));
    }

    [Fact]
    public void Explain_NameThatTheExtrasTake_HasNoDefault()
    {
        _config.Register(Collect, "Collect", module: "explained");
        _config.Parse("Collect.size = 3");

        _config.Explain("Collect.size").ToString().Should().Be(
            "Collect.size = 3\n  bound Collect.size = 3 in bindings(1,1)");
        _config.Explain("Collect.other").ToString().Should().Be(
            "Collect.other = (nothing)\n  not bound, and without a C# default");
    }

    [Fact]
    public void Explain_UnknownParameter_IsRefused()
    {
        var explain = () => _config.Explain("Adam.lrr");

        explain.Should().Throw<GinException>().WithMessage(
            "error GIN2003: 'Adam' has no parameter 'lrr'. Did you mean 'lr'?");
    }

    private static int Collect([ConfigurableExtras] IReadOnlyDictionary<string, object?>? more = null) => more!.Count;
}
