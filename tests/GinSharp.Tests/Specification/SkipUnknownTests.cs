namespace GinSharp.Tests.Specification;

/// <summary>Passing over what the program does not know: nothing, everything, or some names.</summary>
public class SkipUnknownTests
{
    private readonly GinConfig _config = Sample.EmptyConfig();

    public SkipUnknownTests() => _config.Register(Walk, "Walk");

    public static TheoryData<string> PassedOver() => ["Fly.height = 3", "s/Fly:\n  height = 3\n  speed = 4", "bird.Fly.x = [1, 2]"];

    [Theory]
    [MemberData(nameof(PassedOver))]
    public void Parse_UnknownConfigurable_IsPassedOverOnlyWhereAsked(string unknown)
    {
        var text = $"Walk.steps = 5\n{unknown}\nWalk.pace = 'slow'";

        Parsing(text, SkipUnknown.No).Should().Throw<GinException>().Which.Diagnostics.Single().Id.Should().Be("GIN2001");
        Parsing(text, SkipUnknown.Only("Swim")).Should().Throw<GinException>().Which.Diagnostics.Single().Id.Should().Be("GIN2001");
        _config.ConfigText().Should().BeEmpty("a parse that fails changes nothing");
        Parsing(text, SkipUnknown.Only("Fly", "bird.Fly")).Should().NotThrow();
        Parsing(text, SkipUnknown.Yes).Should().NotThrow();
        _config.Invoke<string>(Walk).Should().Be("5 slow");
    }

    [Fact]
    public void Parse_ListedNameThatIsKnown_IsBound()
    {
        _config.Parse("Walk.steps = 6", SkipUnknown.Only("Walk"));

        _config.Invoke<string>(Walk).Should().Be("6 brisk");
    }

    [Fact]
    public void Parse_ImportInAnotherCaseWhereNamesDoNotFold_SuggestsTheNamespace()
    {
        var config = new GinConfig(new GinOptions { FoldsNames = false });

        config.Invoking(it => it.Parse("import system.collections.generic")).Should().Throw<GinException>().WithMessage(
            "bindings(1,1): error GIN2008: no assembly, namespace or class is named 'system.collections.generic'. "
            + "Did you mean 'System.Collections.Generic'?");
    }

    [Theory]
    [InlineData("import gin_sharp.tests.specification")]
    [InlineData("from gin_sharp.tests import specification")]
    [InlineData("import GinSharp.tests")]
    [InlineData("import hiking.tours as t")]
    public void Parse_ImportOfTheModuleOfAConfigurable_IsKnownHoweverItIsSpelled(string import)
    {
        _config.Register((int steps = 1) => steps, "Alps", module: "Hiking.Tours");

        _config.Parse(import);

        _config.ConfigText().Should().StartWith(import + "\n");
    }

    [Fact]
    public void Parse_UnknownImport_IsPassedOverOnlyWhereAsked()
    {
        const string Text = "import No.Such.Library\nWalk.steps = 7";

        Parsing(Text, SkipUnknown.No).Should().Throw<GinException>().WithMessage(
            "bindings(1,1): error GIN2008: no assembly, namespace or class is named 'No.Such.Library'. "
            + "Remove the import, which finds no configurables, or pass over it with SkipUnknown.");
        Parsing(Text, SkipUnknown.Yes).Should().NotThrow();
        Parsing(Text, SkipUnknown.Only()).Should().NotThrow("with a list, every failing import is passed over");
        _config.Parse(Text, SkipUnknown.Yes).Imports.Should().BeEmpty();
        _config.Invoke<string>(Walk).Should().Be("7 brisk");
    }

    [Fact]
    public void Parse_UnknownReference_IsAnErrorWhenItIsUsed()
    {
        const string Text = "Walk.shoes = [1, @Boots()]\nWalk.steps = 2\nunknown.arg = @Boots";

        Parsing(Text, SkipUnknown.No).Should().Throw<GinException>();
        Parsing(Text, SkipUnknown.Only("unknown")).Should().Throw<GinException>()
            .Which.Diagnostics.Select(d => d.ToString()).Should().Equal(
                "bindings(1,18): error GIN2006: no configurable matches the reference '@Boots()'. "
                + "No assembly was searched for [Configurable]: AddAssembly searches one, and Register makes known what carries no attribute.",
                "bindings(3,15): error GIN2006: no configurable matches the reference '@Boots'. "
                + "No assembly was searched for [Configurable]: AddAssembly searches one, and Register makes known what carries no attribute.");
        _config.Parse(Text, SkipUnknown.Only("unknown", "Boots"));

        _config.Invoke<string>(Walk, new GinArgument("shoes", null)).Should().Be("2 brisk");
        _config.Invoking(c => c.Invoke<string>(Walk)).Should().Throw<GinException>().WithMessage(
            "bindings(1,18): error GIN2006: no configurable matches the reference '@Boots()'");
        _config.Invoking(c => c.FinalizeConfig()).Should().Throw<GinException>().WithMessage(
            "bindings(1,18): error GIN2006: no configurable matches the reference '@Boots()'");

        _config.Bind("Walk.shoes", "sandals");
        _config.FinalizeConfig();
        _config.Invoke<string>(Walk).Should().Be("2 brisk sandals");
    }

    [Fact]
    public void FinalizeConfig_ReferencesThatWerePassedOver_SuggestsKnownNames()
    {
        _config.Parse("Walk.shoes = [@s/Walks(), @Walks]", SkipUnknown.Yes);

        _config.Invoking(c => c.FinalizeConfig()).Should().Throw<GinException>()
            .Which.Diagnostics.Select(diagnostic => diagnostic.ToString()).Should().Equal(
                "bindings(1,15): error GIN2006: no configurable matches the reference '@s/Walks()'. Did you mean '@s/Walk()'?",
                "bindings(1,27): error GIN2006: no configurable matches the reference '@Walks'. Did you mean '@Walk'?");
    }

    [Fact]
    public void Parse_UnknownParameter_IsNeverPassedOver() =>
        Parsing("Walk.stepz = 1", SkipUnknown.Yes).Should().Throw<GinException>().WithMessage(
            "bindings(1,1): error GIN2003: 'Walk' has no parameter 'stepz'. Did you mean 'steps'?");

    [Fact]
    public void Parse_MissingInclude_IsNeverPassedOver() =>
        Parsing("include 'no/such/file.gin'", SkipUnknown.Yes).Should().Throw<GinException>()
            .Which.Diagnostics.Single().Id.Should().Be("GIN2009");

    [Fact]
    public void Parse_SyntaxError_IsNeverPassedOver() =>
        Parsing("Fly.height = = 3", SkipUnknown.Yes).Should().Throw<GinException>()
            .Which.Diagnostics.Single().Id.Should().StartWith("GIN1");

    private static string Walk(int steps = 1, string pace = "brisk", object? shoes = null) =>
        $"{steps} {pace} {shoes as string}".TrimEnd();

    private Action Parsing(string text, SkipUnknown skip) => () => _config.Parse(text, skip);
}
