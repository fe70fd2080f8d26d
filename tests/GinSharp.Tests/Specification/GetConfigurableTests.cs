namespace GinSharp.Tests.Specification;

/// <summary>Configurables as something to call.</summary>
public class GetConfigurableTests
{
    private delegate string Labelled(int size, string label);

    private readonly GinConfig _config = Sample.EmptyConfig();

    public GetConfigurableTests() => _config.Register(Wrap, "Wrap");

    [Fact]
    public void GetConfigurable_Called_GivesWhatTheConfigSaysThen()
    {
        var wrap = _config.GetConfigurable("Wrap");
        _config.Parse("Wrap.label = 'late'\nWrap.size = 2");

        wrap.Create().Should().Be("late 2");
        wrap.Create(("size", 9)).Should().Be("late 9");
        wrap.Selector.Should().Be("GinSharp.Tests.Specification.GetConfigurableTests.Wrap");
    }

    [Fact]
    public void GetConfigurable_ScopeInTheSelector_HoldsAtEachCall()
    {
        _config.Parse("other/Wrap.label = 'inner'\ntest/Wrap.label = @other/Wrap()");

        _config.Invoking(config => config.GetConfigurable("Wrap").Create()).Should().Throw<GinException>();
        _config.GetConfigurable("test/Wrap").Create().Should().Be("inner 1 1");
        using (_config.Scope("other"))
        {
            var wrap = _config.GetConfigurable("test/Wrap");
            wrap.Scope.Should().Be("test");
            wrap.Create().Should().Be("inner 1 1", "an explicit scope takes the active one's place");
        }
    }

    [Fact]
    public void GetConfigurable_ActiveScope_IsCaptured()
    {
        _config.Parse("test/Wrap.label = 'kept'");
        GinFactory<object?> wrap;
        using (_config.Scope("test"))
        {
            wrap = _config.GetConfigurable("Wrap");
        }

        wrap.Create().Should().Be("kept 1");
    }

    [Fact]
    public void GetConfigurable_UnknownName_IsRefused() =>
        _config.Invoking(config => config.GetConfigurable("unknown.Wrap")).Should().Throw<GinException>()
            .Which.Diagnostics.Single().Id.Should().Be("GIN2001");

    [Fact]
    public void Get_Delegate_FillsTheRestFromTheConfig()
    {
        _config.Parse("s/Wrap.label = 'bound'");

        _config.Get<Func<string>>("s/Wrap")().Should().Be("bound 1");
        _config.Get<Func<string, int, string>>("Wrap")("passed", 3).Should().Be("passed 3");
        _config.Get<Labelled>("Wrap")(4, "named").Should().Be("named 4", "parameters are matched by name first");
    }

    [Fact]
    public void Get_DelegateThatDoesNotMatch_IsRefused()
    {
        _config.Invoking(config => config.Get<Func<int>>("Wrap")).Should().Throw<GinException>().WithMessage(
            "error GIN4016: '@GinSharp.Tests.Specification.GetConfigurableTests.Wrap' cannot become Func<int>: 'Wrap' gives string, not int");
        _config.Invoking(config => config.Get<Func<int, int, int, string>>("Wrap")).Should().Throw<GinException>()
            .Which.Diagnostics.Single().Message.Should().EndWith("the delegate passes 3 arguments and 'Wrap' takes 2");
    }

    private static string Wrap(string label, int size = 1) => $"{label} {size}";
}
