namespace GinSharp.Tests.Specification;

/// <summary>Asking what is bound.</summary>
public class QueryTests
{
    private readonly GinConfig _config = Sample.EmptyConfig();

    public QueryTests()
    {
        _config.Register(Plant, "Plant", module: "garden", denyList: ["hidden"]);
        _config.Register(() => "seed", "Seed", module: "garden");
    }

    [Fact]
    public void Query_BoundKey_GivesTheValueUnresolved()
    {
        _config.Parse("Plant.rows = 7\nbed/Plant.what = @s/Seed()\ndepth = 3");

        _config.Query("Plant.rows").Should().Be(7L);
        _config.Query("garden.Plant.rows").Should().Be(7L);
        _config.Query("bed/Plant.what").Should().BeOfType<GinReference>().Which.ToString().Should().Be("@s/Seed()");
        _config.Query("%depth").Should().Be(3L);
    }

    [Theory]
    [InlineData("Plant.what", "error GIN2027: 'Plant.what' is not bound")]
    [InlineData("bed/Plant.rows", "error GIN2027: 'bed/Plant.rows' is not bound")]
    [InlineData("%nothing", "error GIN2027: '%nothing' is not bound")]
    [InlineData("Plant.row", "error GIN2003: 'Plant' has no parameter 'row'. Did you mean 'rows'?")]
    [InlineData("Plant.hidden", "error GIN2004: parameter 'hidden' of 'Plant' may not be bound: the deny list of 'Plant' says so")]
    [InlineData("4", "error GIN2018: '4' is no binding key. Write 'scope/Name.parameter', or '%name' for a macro.")]
    public void Query_NothingThere_SaysWhy(string key, string message)
    {
        _config.Parse("Plant.rows = 7");

        _config.Invoking(config => config.Query(key)).Should().Throw<GinException>().WithMessage(message);
    }

    [Fact]
    public void Query_Constant_GivesIt()
    {
        _config.AddConstant("EULER", 0.577);
        _config.AddConstant("OLD.ANSWER", 0);
        _config.AddConstant("NEW.ANSWER", 10);

        _config.Query("EULER").Should().Be(0.577);
        _config.Query("OLD.ANSWER").Should().Be(0);
        _config.Query("NEW.ANSWER").Should().Be(10);
        _config.Invoking(config => config.Query("ANSWER")).Should().Throw<GinException>().WithMessage(
            "error GIN2007: '%ANSWER' fits several constants: 'OLD.ANSWER' and 'NEW.ANSWER'");
    }

    [Fact]
    public void GetBindings_NothingBound_IsEmpty() => _config.GetBindings("Plant").Should().BeEmpty();

    [Fact]
    public void GetBindings_References_AreResolvedUnlessDeclined()
    {
        _config.Parse("Plant.rows = 7\nPlant.what = @Seed()");

        _config.GetBindings("Plant").Should().Equal(new Dictionary<string, object?> { ["rows"] = 7, ["what"] = "seed" });
        _config.GetBindings("Plant", resolveReferences: false)["what"].Should().BeOfType<GinReference>()
            .Which.IsCall.Should().BeTrue();
    }

    [Fact]
    public void GetBindings_UncalledReference_IsWhatTheParameterAsksFor()
    {
        _config.Parse("Plant.how = @Seed");

        _config.GetBindings("Plant")["how"].Should().BeOfType<Func<string>>().Which().Should().Be("seed");
    }

    [Fact]
    public void GetBindings_Scopes_MergeFromTheOutermostIn()
    {
        _config.Parse("Plant.rows = 1\nPlant.what = 'peas'\nbed/Plant.rows = 2\nbed/warm/Plant.rows = 3");

        Rows("Plant").Should().Be("rows=1 what=peas");
        Rows("bed/Plant").Should().Be("rows=2 what=peas");
        Rows("bed/warm/Plant").Should().Be("rows=3 what=peas");
        using (_config.Scope("bed"))
        {
            Rows("Plant").Should().Be("rows=2 what=peas");
            Rows("bed/warm/Plant").Should().Be("rows=3 what=peas", "a scope in the selector takes the active one's place");
        }
    }

    [Fact]
    public void GetBindings_WithoutInheritance_GivesThatScopeAlone()
    {
        _config.Parse("Plant.rows = 1\nbed/warm/Plant.rows = 3");

        Rows("Plant", inherit: false).Should().Be("rows=1");
        Rows("bed/Plant", inherit: false).Should().BeEmpty();
        Rows("bed/warm/Plant", inherit: false).Should().Be("rows=3");
        Rows("warm/Plant", inherit: false).Should().BeEmpty();
    }

    [Fact]
    public void GetBindings_UnknownName_IsRefused() =>
        _config.Invoking(config => config.GetBindings("Plent")).Should().Throw<GinException>().WithMessage(
            "error GIN2001: no configurable matches 'Plent'. Did you mean 'Plant'?");

    [Fact]
    public void Explain_ConstantAndCode_AreTold()
    {
        _config.AddConstant("ROWS", 12);
        _config.Parse("Plant.rows = %ROWS");

        _config.Explain("bed/Plant.rows").ToString().Should().StartWith("bed/Plant.rows = %ROWS\n  bound Plant.rows = %ROWS in bindings(1,1)");
        _config.Bind("bed/Plant.rows", 5);
        _config.Explain("bed/Plant.rows").Bindings.Should().HaveCount(2);
    }

    private static string Plant(string what = "peas", int rows = 1, Func<string>? how = null, int hidden = 0) =>
        $"{what} {rows} {how} {hidden}";

    private string Rows(string selector, bool inherit = true) => string.Join(
        ' ',
        _config.GetBindings(selector, inheritScopes: inherit).OrderBy(pair => pair.Key).Select(pair => $"{pair.Key}={pair.Value}"));
}
