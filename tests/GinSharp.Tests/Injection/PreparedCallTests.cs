namespace GinSharp.Tests.Injection;

public class PreparedCallTests
{
    private readonly GinConfig _config = Sample.EmptyConfig();

    public PreparedCallTests() => _config.Register(Collect, "Collect", module: "m");

    [Theory]
    [InlineData("text", "string")]
    [InlineData(null, "null")]
    public void Set_ValueOfAnotherType_IsRefused(object? value, string type) =>
        _config.Invoking(config => config.Invoke<string>(Collect, new GinArgument("size", value))).Should().Throw<GinException>().WithMessage(
            $"error GIN4009: the value passed for 'size' of 'Collect' is {type}, not int");

    [Fact]
    public void Place_Positional_PassesOverTheExtras()
    {
        _config.Parse("Collect.late = 'bound'");

        _config.Invoke<string>(Collect, 4, "third").Should().Be("4  third");
        _config.Invoke<string>(Collect, 4).Should().Be("4  bound");
        _config.Invoking(config => config.Invoke<string>(Collect, 1, "b", "c")).Should().Throw<GinException>().WithMessage(
            "error GIN4008: 'Collect' takes 2 arguments and was passed 3");
    }

    [Fact]
    public void Set_PassedTwice_IsRefused() =>
        _config.Invoking(config => config.GetConfigurable("Collect").Create([1], [("size", 2)])).Should()
            .Throw<GinException>().WithMessage("error GIN4012: 'size' of 'Collect' was passed twice");

    [Fact]
    public void Set_DemandedAndPassed_IsRefused() =>
        _config.Invoking(config => config.GetConfigurable("Collect").Create([Gin.Required], [("size", 2)])).Should()
            .Throw<GinException>().WithMessage("error GIN4012: 'size' of 'Collect' was passed twice");

    [Fact]
    public void SetExtra_RequiredThatIsBound_IsTheBoundValue()
    {
        _config.Parse("Collect.more = 7");

        _config.Invoke<string>(Collect, new GinArgument("more", Gin.Required)).Should().Be("1 more=7 late");
        _config.Invoking(config => config.Invoke<string>(Collect, new GinArgument("other", Gin.Required))).Should().Throw<GinException>()
            .WithMessage(
                "error GIN4001: 'Collect' requires 'other', which the config does not bind (bound: 'more'; passed by the "
                + "caller: none). Bind 'Collect.other', or pass it.");
    }

    [Fact]
    public void Check_SeveralFaults_AreReportedTogether()
    {
        _config.Register((int a, int b) => a + b, "Add", module: "m");

        _config.Invoking(config => config.GetConfigurable("Add").Create(("a", "x"), ("c", 1))).Should()
            .Throw<GinException>().Which.Diagnostics.Select(diagnostic => diagnostic.Id).Should().Equal("GIN4009", "GIN4007");
    }

    private static string Collect(
        int size = 1, [ConfigurableExtras] IReadOnlyDictionary<string, object?>? extras = null, string late = "late") =>
        $"{size} {string.Join(',', extras!.Select(extra => $"{extra.Key}={extra.Value}"))} {late}";
}
