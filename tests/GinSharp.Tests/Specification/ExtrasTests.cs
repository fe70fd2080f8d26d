namespace GinSharp.Tests.Specification;

/// <summary>Names that only the extras take are names of parameters for allow and deny lists too.</summary>
public class ExtrasTests
{
    private readonly GinConfig _config = Sample.EmptyConfig();

    [Fact]
    public void Parse_NameOnTheDenyList_IsRefusedForTheExtras()
    {
        _config.Register(Denying, "Collect", module: "m");
        _config.Parse("Collect.free = 1");

        _config.Invoking(config => config.Parse("Collect.closed = 1")).Should().Throw<GinException>().WithMessage(
            "bindings(1,1): error GIN2004: parameter 'closed' of 'Collect' may not be bound: the deny list of 'Collect' says so");
        _config.Invoking(config => config.Bind("Collect.closed", 1)).Should().Throw<GinException>();
        _config.Invoke<string>(Denying).Should().Be("free");
    }

    [Fact]
    public void Parse_NameNotOnTheAllowList_IsRefusedForTheExtras()
    {
        _config.Register(Allowing, "Collect", module: "m");
        _config.Parse("Collect.open = 1");

        _config.Invoking(config => config.Parse("Collect.other = 1")).Should().Throw<GinException>().WithMessage(
            "bindings(1,1): error GIN2004: parameter 'other' of 'Collect' may not be bound: the allow list of 'Collect' says so");
        _config.Invoke<string>(Allowing).Should().Be("open");
    }

    [Fact]
    public void FinalizeConfig_NoneForAnExtra_IsTakenWhereItsValuesMayBeNull()
    {
        _config.Register(Denying, "Collect", module: "m");
        _config.Parse("Collect.free = None");

        _config.FinalizeConfig();

        _config.Invoke<string>(Denying).Should().Be("free");
    }

    [Configurable(DenyList = ["closed"])]
    private static string Denying([ConfigurableExtras] IReadOnlyDictionary<string, object?> extras) =>
        string.Join(",", extras.Keys);

    [Configurable(AllowList = ["open"])]
    private static string Allowing([ConfigurableExtras] IReadOnlyDictionary<string, object?> extras) =>
        string.Join(",", extras.Keys);
}
