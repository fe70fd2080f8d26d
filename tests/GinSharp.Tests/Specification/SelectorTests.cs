namespace GinSharp.Tests.Specification;

/// <summary>Which configurable a name means.</summary>
public class SelectorTests
{
    private readonly GinConfig _config = Sample.EmptyConfig();

    [Fact]
    public void Parse_NamesInSeveralModules_AreToldApartBySuffixes()
    {
        Register("zoo.bear", "toy.bear", "north.zoo.bear", "bear");
        _config.Parse(
            """
            bear.value = 'alone'
            toy.bear.value = 'plush'
            zoo.bear.value = 'caged'
            north.zoo.bear.value = 'white'
            night/toy.bear.value = @s/north.zoo.bear()
            s/north.zoo.bear.value = 'asleep'
            """);

        Call("bear").Should().Be("alone");
        Call("toy.bear").Should().Be("plush");
        Call("zoo.bear").Should().Be("caged");
        Call("north.zoo.bear").Should().Be("white");
        Call("night/toy.bear").Should().Be("asleep");
    }

    [Fact]
    public void Bind_SuffixOfSeveral_ListsThem()
    {
        Register("a.sea.fish", "b.sea.fish");

        foreach (var name in new[] { "fish", "sea.fish" })
        {
            var bind = () => _config.Bind($"{name}.value", 1);
            bind.Should().Throw<GinException>().WithMessage(
                $"error GIN2002: '{name}' fits several configurables: 'a.sea.fish' and 'b.sea.fish'. "
                + "Write enough of the module to tell them apart.");
        }

        _config.Invoking(config => config.Bind("a.sea.fish.value", 1)).Should().NotThrow();
    }

    [Fact]
    public void Bind_CompleteSelectorThatIsAlsoASuffix_MeansTheCompleteOne()
    {
        Register("more.exact.name", "exact.name");
        _config.Bind("exact.name.value", "short");
        _config.Bind("more.exact.name.value", "long");

        Call("exact.name").Should().Be("short");
        Call("more.exact.name").Should().Be("long");
        var bind = () => _config.Bind("name.value", 0);
        bind.Should().Throw<GinException>().Which.Diagnostics.Single().Id.Should().Be("GIN2002");
    }

    [Fact]
    public void Bind_ModuleInFrontOfACompleteSelector_IsUnknown()
    {
        Register("own.module.name");

        var bind = () => _config.Bind("other.own.module.name.value", 0);

        bind.Should().Throw<GinException>().Which.Diagnostics.Single().Id.Should().Be("GIN2001");
    }

    [Fact]
    public void ConfigText_Names_AreAsShortAsTheyMayBe()
    {
        Register("p.q.r.word", "p.s.r.word", "p.q.r.other");
        _config.Parse("p.q.r.word.value = 1\ns.r.word.value = 2\nr.other.value = 3");

        _config.ConfigText().Split('\n').Where(line => line.Contains('=') && !line.StartsWith('#')).Should().BeEquivalentTo(
            "other.value = 3", "q.r.word.value = 1", "s.r.word.value = 2");
    }

    [Fact]
    public void Parse_CaseAndUnderscoresDiffer_FindTheOneName()
    {
        Register("tools.BigHammer");
        _config.Parse("big_hammer.VALUE = 'hit'");

        Call("BigHammer").Should().Be("hit");
    }

    [Fact]
    public void Parse_FoldedNameOfTwo_IsRefused()
    {
        Register("tools.BigHammer", "tools.Bighammer");

        var parse = () => _config.Parse("big_hammer.value = 'hit'");

        parse.Should().Throw<GinException>().WithMessage(
            "bindings(1,1): error GIN2002: 'big_hammer' fits several configurables: 'tools.BigHammer' and 'tools.Bighammer'. "
            + "Write enough of the module to tell them apart.");
    }

    [Fact]
    public void Parse_FoldingSwitchedOff_DemandsTheExactName()
    {
        var config = new GinConfig(new GinOptions { ScansApplication = false, FoldsNames = false });
        config.Register((object? value = null) => value, "BigHammer");

        var parse = () => config.Parse("big_hammer.value = 'hit'");

        parse.Should().Throw<GinException>().Which.Diagnostics.Single().Id.Should().Be("GIN2001");
    }

    private void Register(params string[] selectors)
    {
        foreach (var selector in selectors)
        {
            // A function of its own for each name, that no other name shares.
            _config.Register(new Func<object?, object?>(new Named(selector).Give), selector, module: "");
        }
    }

    private object? Call(string selector) => _config.GetConfigurable(selector).Create();

    private sealed record Named(string Name)
    {
        public object? Give(object? value) => value ?? Name;
    }
}
