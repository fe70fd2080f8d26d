namespace GinSharp.Tests.Specification;

/// <summary>References that a program binds.</summary>
public class CodeReferenceTests
{
    private readonly GinConfig _config = Sample.EmptyConfig();

    public CodeReferenceTests()
    {
        _config.Register<Sample.Adam>(module: "sample");
        _config.Register((object? value) => value, "Hold");
        _config.Register((Func<Sample.Adam> make) => make().Lr, "Use");
        _config.Register((Sample.Adam adam) => adam.Lr, "Take");
        _config.AddConstant("some.PI", 3.14);
        _config.Parse("fast/Adam.lr = 0.5\nAdam.lr = 0.25\nrate = 7");
    }

    [Theory]
    [InlineData("@Adam()", "Take.adam", 0.25)]
    [InlineData("@fast/sample.Adam()", "Take.adam", 0.5)]
    [InlineData("@fast/Adam", "Use.make", 0.5)]
    [InlineData("%rate", "Hold.value", 7L)]
    [InlineData("@rate/gin.macro()", "Hold.value", 7L)]
    [InlineData("%PI", "Hold.value", 3.14)]
    public void Bind_Reference_IsWhatAFileWouldSay(string reference, string key, object expected)
    {
        _config.Bind(key, GinReference.Parse(reference));
        var name = key.Split('.')[0];

        _config.GetConfigurable(name).Create().Should().Be(expected);
        _config.FinalizeConfig();
        var copy = Sample.EmptyConfig();
        copy.Register<Sample.Adam>(module: "sample");
        copy.Register((object? value) => value, "Hold");
        copy.Register((Func<Sample.Adam> make) => make().Lr, "Use");
        copy.Register((Sample.Adam adam) => adam.Lr, "Take");
        copy.AddConstant("some.PI", 3.14);
        copy.Parse(_config.ConfigText());
        copy.GetConfigurable(name).Create().Should().Be(expected);
        _config.OperativeConfig().Should().Contain($"{key} = ");
    }

    [Fact]
    public void Bind_ReferencesInContainers_AreResolved()
    {
        var adam = GinReference.Parse("@fast/Adam()");
        _config.Bind("Hold.value", new List<object?> { 1, adam, new object?[] { adam }, new GinDictionary([new("a", adam)]) });

        var held = (List<object?>)_config.GetConfigurable("Hold").Create()!;

        held[1].Should().BeOfType<Sample.Adam>().Which.Lr.Should().Be(0.5);
        ((object?[])held[2]!)[0].Should().BeOfType<Sample.Adam>();
        ((GinDictionary)held[3]!)["a"].Should().BeOfType<Sample.Adam>();
        _config.ConfigText().Should().Contain("[1, @fast/Adam(), (@fast/Adam(),), {'a': @fast/Adam()}]");

        _config.Bind("Hold.value", new[] { adam, GinReference.Parse("%rate") });
        ((List<object?>)_config.GetConfigurable("Hold").Create()!).Should().HaveCount(2).And.EndWith(7L);
    }

    [Fact]
    public void AddFinalizeHook_ReturnsAReference_IsResolved()
    {
        _config.AddFinalizeHook(_ => [new("Take.adam", GinReference.Parse("@Adam()"))]);
        _config.FinalizeConfig();

        _config.GetConfigurable("Take").Create().Should().Be(0.25);
    }

    [Fact]
    public void Bind_ReferenceToNothing_IsRefused()
    {
        _config.Invoking(config => config.Bind("Hold.value", GinReference.Parse("@fast/Adm()"))).Should()
            .Throw<GinException>().WithMessage(
                "error GIN2006: no configurable matches the reference '@fast/Adm()'. Did you mean '@fast/Adam()'?");
        _config.Invoking(config => config.Bind("Hold.value", new object?[] { GinReference.Parse("@Nothing") })).Should()
            .Throw<GinException>().Which.Diagnostics.Single().Id.Should().Be("GIN2006");
        _config.Invoking(config => config.Query("Hold.value")).Should().Throw<GinException>();
    }

    [Theory]
    [InlineData("Adam()")]
    [InlineData("@")]
    [InlineData("@Adam(")]
    [InlineData("@Adam() ")]
    [InlineData("[@Adam()]")]
    [InlineData("@Adam()\n@Adam()")]
    [InlineData("3")]
    [InlineData("")]
    public void Parse_NoReference_IsRefused(string text)
    {
        var parse = () => GinReference.Parse(text);

        if (text == "@Adam() ")
        {
            parse.Should().NotThrow("white space around a value means nothing");
        }
        else
        {
            parse.Should().Throw<GinException>().WithMessage(
                $"error GIN2115: '{text.Replace("\n", @"\n")}' is not a reference. "
                + "Write '@scope/Name', '@scope/Name()' or '%name'; the scope may be left out.");
        }
    }

    [Fact]
    public void Bind_ReferenceAsText_SaysHowCodeBindsOne()
    {
        _config.Bind("Take.adam", "@Adam()");

        _config.Invoking(config => config.FinalizeConfig()).Should().Throw<GinException>()
            .Which.Message.Should().EndWith("Code binds a reference as GinReference.Parse(\"@Adam()\").");
    }

    [Fact]
    public void Parse_ReferenceAsTextInAFile_IsToldToLeaveOutTheQuotes()
    {
        _config.Parse("Take.adam = '@Adam()'");

        _config.Invoking(config => config.FinalizeConfig()).Should().Throw<GinException>()
            .Which.Message.Should().EndWith("Without quotes it is a reference: @Adam().");
    }
}
