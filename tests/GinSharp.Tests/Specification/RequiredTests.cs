using System.ComponentModel.DataAnnotations;

namespace GinSharp.Tests.Specification;

/// <summary>Values that the config must give: demanded by the caller, by the signature, or by the file.</summary>
public class RequiredTests
{
    private readonly GinConfig _config = Sample.EmptyConfig();

    public RequiredTests()
    {
        _config.Register(Send, "Send");
        _config.Register(Strict, "Strict");
        _config.Register(Loose, "Loose");
    }

    [Fact]
    public void Invoke_DemandedPositionally_NeedsABinding()
    {
        var send = () => _config.Invoke<string>(Send, Gin.Required, Gin.Required, 3);

        send.Should().Throw<GinException>().WithMessage(
            "error GIN4001: 'Send' requires 'to' and 'text', which the config does not bind "
            + "(bound: none; passed by the caller: 'copies'). Bind 'Send.to', or pass it.");
        _config.Bind("mail/Send.to", "Ann");
        _config.Bind("mail/Send.text", "hi");
        using (_config.Scope("mail"))
        {
            send().Should().Be("Ann hi 3");
        }
    }

    [Fact]
    public void Invoke_DemandedByName_NeedsABindingThoughThereIsADefault()
    {
        var send = () => _config.Invoke<string>(Send, new GinArgument("to", "Bob"), new GinArgument("text", "yo"), new GinArgument("copies", Gin.Required));

        send.Should().Throw<GinException>().WithMessage("error GIN4001: 'Send' requires 'copies'*");
        _config.Bind("Send.copies", 8);
        send().Should().Be("Bob yo 8");
    }

    [Fact]
    public void Create_DemandedPositionallyAndByName_AreReportedTogether()
    {
        var send = _config.GetConfigurable("Send");

        var create = () => send.Create(["Cy", Gin.Required], [("copies", Gin.Required)]);

        create.Should().Throw<GinException>().WithMessage("error GIN4001: 'Send' requires 'text' and 'copies'*");
        _config.Parse("Send.text = 'oh'\nSend.copies = 2");
        create().Should().Be("Cy oh 2");
    }

    [Fact]
    public void Invoke_DemandedExtra_NeedsABinding()
    {
        var invoke = () => _config.Invoke<string>(Loose, new GinArgument("first", 1), new GinArgument("sixth", Gin.Required));

        invoke.Should().Throw<GinException>().WithMessage(
            "error GIN4001: 'Loose' requires 'sixth', which the config does not bind "
            + "(bound: none; passed by the caller: 'first'). Bind 'Loose.sixth', or pass it.");
        _config.Bind("Loose.sixth", 6);
        invoke().Should().Be("1 sixth=6");
    }

    [Fact]
    public void Invoke_RequiredParameter_NeedsABindingOrTheCaller()
    {
        const string Message =
            "error GIN4001: 'Strict' requires 'must', which the config does not bind "
            + "(bound: none; passed by the caller: 'may'). Bind 'Strict.must', or pass it.";

        _config.Invoking(c => c.Invoke<string>(Strict, "x")).Should().Throw<GinException>().WithMessage(Message);
        _config.Invoking(c => c.Invoke<string>(Strict, "x", Gin.Required)).Should().Throw<GinException>().WithMessage(Message);
        _config.Invoking(c => c.Invoke<string>(Strict, Gin.Required, Gin.Required)).Should().Throw<GinException>()
            .WithMessage("error GIN4001: 'Strict' requires 'may' and 'must'*");
        _config.Invoke<string>(Strict, "x", "y").Should().Be("x y");
        _config.Invoke<string>(Strict, new GinArgument("may", "x"), new GinArgument("must", "z")).Should().Be("x z");
        _config.Bind("Strict.must", "bound");
        _config.Invoke<string>(Strict, "x").Should().Be("x bound");
    }

    [Fact]
    public void Register_RequiredParameterThatMayNotBeBound_IsRefused()
    {
        var deny = () => _config.Register(Strict, "Denied", module: "m", denyList: ["must"]);
        var allow = () => _config.Register(Strict, "Unlisted", module: "m", allowList: ["may"]);

        deny.Should().Throw<GinException>().WithMessage(
            "error GIN2110: parameter 'must' of 'm.Denied' is required and may not be bound");
        allow.Should().Throw<GinException>().WithMessage(
            "error GIN2110: parameter 'must' of 'm.Unlisted' is required and may not be bound");
    }

    [Fact]
    public void FinalizeConfig_HoleThatNothingFills_IsRefused()
    {
        _config.Parse("Send.text = %gin.REQUIRED\nSend.to = None");

        var finalize = _config.FinalizeConfig;

        finalize.Should().Throw<GinException>().Which.Diagnostics.Should().Contain(d => d.ToString()
            == "bindings(1,13): error GIN2015: 'Send.text' is set to '%gin.REQUIRED' and nothing after that gives it a value");
        _config.IsLocked.Should().BeFalse();
    }

    [Theory]
    [InlineData("Keep.value = [1, %gin.REQUIRED]", "bindings(1,18)")]
    [InlineData("Keep.value = %later\nlater = %gin.REQUIRED", "bindings(2,9)")]
    public void Create_HoleInsideAValue_IsNamed(string text, string place)
    {
        _config.Register(Sample.Hold, "Keep");
        _config.Parse(text);

        var create = () => _config.GetConfigurable("Keep").Create();

        create.Should().Throw<GinException>().WithMessage(
            $"{place}: error GIN2015: 'Keep.value' is set to '%gin.REQUIRED' and nothing after that gives it a value");
    }

    [Fact]
    public void FinalizeConfig_HoleThatALaterBindingFills_IsNone()
    {
        _config.Parse("Send.text = %gin.REQUIRED\nSend.text = 'late'");

        _config.FinalizeConfig();

        _config.Invoke<string>(Send, "Di").Should().Be("Di late 1");
    }

    [Fact]
    public void Invoke_HoleThatNothingFills_IsAMissingRequiredParameter()
    {
        _config.Parse("Send.copies = %gin.REQUIRED\nSend.to = 'a'\nSend.text = 'b'");

        _config.Invoking(c => c.Invoke<string>(Send)).Should().Throw<GinException>().WithMessage(
            "bindings(1,1): error GIN4001: 'Send' requires 'copies', which the config does not bind "
            + "(bound: 'to' and 'text'; passed by the caller: none). Bind 'Send.copies', or pass it.");
        _config.Invoke<string>(Send, new GinArgument("copies", 4)).Should().Be("a b 4", "the caller fills it");
    }

    private static string Send(string to, string text, int copies = 1) => $"{to} {text} {copies}";

    private static string Strict(string may, [Required] string must = "default") => $"{may} {must}";

    private static string Loose(int first, [ConfigurableExtras] IReadOnlyDictionary<string, object?>? more = null) =>
        string.Join(' ', [$"{first}", .. more!.Select(pair => $"{pair.Key}={pair.Value}")]);

    [Theory]
    [InlineData("list")]
    [InlineData("tuple")]
    [InlineData("dictionary")]
    public void Call_HoleInsideAValueThatCodeBound_IsRefusedAsThatOfAFile(string kind)
    {
        var config = Sample.EmptyConfig();
        config.Register((object? value = null) => value, "test.Any");
        object part = new List<object?> { Gin.Required, 1 };
        config.Bind("test.Any.value", kind switch
        {
            "list" => part,
            "tuple" => new object?[] { 1, part },
            _ => new GinDictionary([KeyValuePair.Create<object?, object?>("a", part)]),
        });

        config.Invoking(it => it.GetConfigurable("test.Any").Create()).Should().Throw<GinException>()
            .Which.Diagnostics.Should().ContainSingle(fault => fault.Id == "GIN2015");
    }
}
