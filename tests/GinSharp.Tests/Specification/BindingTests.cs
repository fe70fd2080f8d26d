namespace GinSharp.Tests.Specification;

/// <summary>What a binding gives a call, and what a caller overrides.</summary>
public class BindingTests
{
    private readonly GinConfig _config = Sample.EmptyConfig();

    public BindingTests()
    {
        _config.Register(Brew, name: "Brew", module: "kitchen");
        _config.Register(Collect, name: "Collect", module: "kitchen");
    }

    [Fact]
    public void Bind_FromCode_IsWhatALineOfAFileDoes()
    {
        _config.Bind("Brew.leaf", "oolong");
        _config.Bind("kitchen.Brew.minutes", 4);

        _config.Invoke<string>(Brew, "pot").Should().Be("pot oolong 4 80");
    }

    [Fact]
    public void Parse_ValuesOfSeveralKinds_ReachTheirParameters()
    {
        _config.Parse(
            """
              Brew.pot = 'glass'
              Brew.leaf = None
              Brew.minutes = 0x10
              Brew.degrees = 9.55e1
            """);

        _config.Invoke<string>(Brew).Should().Be("glass  16 95.5");
    }

    [Fact]
    public void Parse_MinusSignOnALineOfItsOwn_BelongsToTheNumber()
    {
        _config.Parse("Brew.minutes = (-\n    5)");

        _config.Query("Brew.minutes").Should().Be(-5L);
    }

    [Fact]
    public void Parse_LaterBinding_Wins()
    {
        _config.Parse("Brew.minutes = 1\nBrew.minutes = 2");
        _config.Parse("kitchen.Brew.minutes = 3");

        _config.Invoke<string>(Brew, "pot").Should().Be("pot green 3 80");
    }

    [Fact]
    public void Parse_Block_BindsEachLine()
    {
        _config.Parse(
            """
            hot/kitchen.Brew:
                # The comment belongs to nobody.
                leaf = 'black'

                minutes = 5
            """);

        using (_config.Scope("hot"))
        {
            _config.Invoke<string>(Brew, "pot").Should().Be("pot black 5 80");
        }

        _config.Invoke<string>(Brew, "pot").Should().Be("pot green 3 80");
    }

    [Fact]
    public void Invoke_NamedArguments_WinOverTheFileAndLeaveTheRest()
    {
        _config.Parse("Brew.pot = 'clay'\nBrew.leaf = 'white'\nBrew.degrees = 70.0");

        _config.Invoke<string>(Brew, new GinArgument("leaf", "mint"), new GinArgument("degrees", 99.0)).Should().Be("clay mint 3 99");
    }

    [Fact]
    public void Invoke_PositionalArguments_WinOverTheFile()
    {
        _config.Parse("Brew.pot = 'clay'\nBrew.leaf = 'white'");

        _config.Invoke<string>(Brew).Should().Be("clay white 3 80");
        _config.Invoke<string>(Brew, "iron").Should().Be("iron white 3 80");
        _config.Invoke<string>(Brew, "iron", "mint").Should().Be("iron mint 3 80");
    }

    [Fact]
    public void GetConfigurable_PassedTwice_IsRefused()
    {
        var create = () => _config.GetConfigurable("Brew").Create(["iron"], [("pot", "clay")]);

        create.Should().Throw<GinException>().WithMessage("error GIN4012: 'pot' of 'Brew' was passed twice");
    }

    [Fact]
    public void Invoke_ValueMissing_TellsWhatTheConfigAndTheCallerGave()
    {
        _config.Parse("Brew.minutes = 9");

        var invoke = () => _config.Invoke<string>(Brew, new GinArgument("leaf", "mint"));

        invoke.Should().Throw<GinException>().WithMessage(
            "error GIN4002: 'Brew' has no value for 'pot' (bound: 'minutes'; passed by the caller: 'leaf'). "
            + "Bind 'Brew.pot', or pass it.");
    }

    [Fact]
    public void Create_ReferenceToWhatMissesAValue_ShowsTheReference()
    {
        _config.Register((object? drink) => drink, "Serve");
        _config.Parse("Serve.drink = [1, @Brew()]\nBrew.leaf = 'mint'");

        var create = () => _config.GetConfigurable("Serve").Create();

        create.Should().Throw<GinException>().WithMessage(
            "bindings(1,19): error GIN4002: 'Brew' has no value for 'pot' (bound: 'leaf'; passed by the caller: none). "
            + "Bind 'Brew.pot', or pass it.");
    }

    [Fact]
    public void Parse_UnknownBlock_IsReportedWithItsPlace()
    {
        var parse = () => _config.Parse("Brew.minutes = 1\nhot/Bake:\n  minutes = 3\n  degrees = 5\n");

        parse.Should().Throw<GinException>().WithMessage(
            "bindings(2,1): error GIN2001: no configurable matches 'Bake'. "
            + "No assembly was searched for [Configurable]: AddAssembly searches one, and Register makes known what carries no attribute.");
    }

    [Fact]
    public void Parse_UnknownParameter_IsReportedWithTheKnownOnes()
    {
        var parse = () => _config.Parse("Brew.spoon = 0");

        parse.Should().Throw<GinException>().WithMessage(
            "bindings(1,1): error GIN2003: 'Brew' has no parameter 'spoon'. "
            + "Its parameters are 'pot', 'leaf', 'minutes' and 'degrees'.");
    }

    [Fact]
    public void Parse_AnyNameOfExtras_IsTaken()
    {
        _config.Parse("Collect.first = 'a'\nCollect.zeta = 1\nCollect.alpha = [True, None]");

        _config.Invoke<string>(Collect, new GinArgument("beta", 2.5)).Should().Be("a; alpha, beta, zeta");
        _config.Invoke<string>(Collect, new GinArgument("first", "b"), new GinArgument("zeta", 9)).Should().Be("b; alpha, zeta");
    }

    [Theory]
    [InlineData("Brew")]
    [InlineData("Brew.")]
    [InlineData("a b/Brew.pot")]
    [InlineData("")]
    public void Bind_NoKey_IsRefused(string key)
    {
        var bind = () => _config.Bind(key, 1);

        bind.Should().Throw<GinException>().WithMessage(
            $"error GIN2018: '{key}' is no binding key. Write 'scope/Name.parameter', or '%name' for a macro.");
    }

    [Fact]
    public void Bind_AnyObject_IsSharedBetweenCalls()
    {
        var shared = new object();
        _config.Register((object? value = null) => value, name: "Echo");
        _config.Bind("Echo.value", shared);

        _config.GetConfigurable("Echo").Create().Should().BeSameAs(shared);
        _config.GetConfigurable("Echo").Create().Should().BeSameAs(shared);
    }

    private static string Brew(string pot, string? leaf = "green", int minutes = 3, double degrees = 80) =>
        FormattableString.Invariant($"{pot} {leaf} {minutes} {degrees}");

    private static string Collect(
        string first, [ConfigurableExtras] IReadOnlyDictionary<string, object?>? others = null) =>
        $"{first}; {string.Join(", ", others!.Keys)}";
}
