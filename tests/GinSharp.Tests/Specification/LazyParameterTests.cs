namespace GinSharp.Tests.Specification;

/// <summary>References that become <c>Lazy</c>, and what is said of tasks.</summary>
public class LazyParameterTests
{
    private readonly GinConfig _config = Sample.EmptyConfig();
    private int _made;

    public LazyParameterTests()
    {
        _config.Register((int size = 1) => (size, ++_made), "Make");
        _config.Register((Lazy<(int Size, int Number)> value) => value, "Hold");
        _config.Register((GinFactory<string> value) => value, "Factory");
        _config.Register((string value) => value, "Text");
        _config.Register((Func<string> value) => value(), "UseText");
        _config.Register(async () => { await Task.Yield(); return "text"; }, "Load");
        _config.Parse("Make.size = 2\nslow/Make.size = 3\nother/Make.size = 4");
    }

    [Fact]
    public void Create_LazyParameter_IsMadeOnceWhenItIsNeeded()
    {
        _config.Parse("Hold.value = @Make");
        _config.FinalizeConfig();

        var first = (Lazy<(int Size, int Number)>)_config.GetConfigurable("Hold").Create()!;
        var second = (Lazy<(int Size, int Number)>)_config.GetConfigurable("Hold").Create()!;

        _made.Should().Be(0);
        second.Value.Should().Be((2, 1));
        first.Value.Should().Be((2, 2));
        first.Value.Should().Be((2, 2));
    }

    [Fact]
    public void Create_LazyParameter_RunsInTheScopeThatItWasMadeIn()
    {
        _config.Parse("Hold.value = @Make\nkept/Hold.value = @slow/Make");
        using var other = _config.Scope("other");
        var active = (Lazy<(int Size, int Number)>)_config.GetConfigurable("Hold").Create()!;
        var scoped = (Lazy<(int Size, int Number)>)_config.GetConfigurable("kept/Hold").Create()!;

        using (_config.Scope("slow"))
        {
            active.Value.Size.Should().Be(4);
        }

        scoped.Value.Size.Should().Be(3);
    }

    [Theory]
    [InlineData("Hold.value = @Make()", "bindings(1,14): error GIN4014: '@Make()' gives (int, int), not Lazy<(int, int)>. Write '@Make'.")]
    [InlineData("Hold.value = @Text", "bindings(1,14): error GIN4016: '@Text' cannot become Lazy<(int, int)>: 'Text' gives string, not (int, int)")]
    [InlineData("Factory.value = @Make", "bindings(1,17): error GIN4016: '@Make' cannot become GinFactory<string>: 'Make' gives (int, int), not string")]
    [InlineData("Text.value = @Load()", "bindings(1,14): error GIN4014: '@Load()' gives Task<string>, not string. Take a Task<string> and await it: the config cannot.")]
    [InlineData("UseText.value = @Load", "bindings(1,17): error GIN4016: '@Load' cannot become Func<string>: 'Load' gives Task<string>, not string. Take a Task<string> and await it: the config cannot.")]
    public void FinalizeConfig_ResultThatDoesNotFit_SaysWhatToWrite(string text, string message)
    {
        _config.Parse(text);

        _config.Invoking(config => config.FinalizeConfig()).Should().Throw<GinException>().WithMessage(message);
    }
}
