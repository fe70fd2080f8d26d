using GinSharp.Injection;

namespace GinSharp.Tests.Injection;

public class CircleFinderTests
{
    private readonly GinConfig _config = Sample.EmptyConfig();

    public CircleFinderTests()
    {
        _config.Register((object? a = null, object? b = null) => a ?? b, "One", module: "m");
        _config.Register((object? next = null) => next, "Two", module: "m");
        _config.AddConstant("PI", 3.14);
    }

    [Theory]
    [InlineData("One.a = @Two()\nTwo.next = @One()", "bindings(1,1): error GIN4003: the value needs itself: One.a → Two.next → One")]
    [InlineData("One.a = 1\nOne.b = [2, {'k': @Two()}]\nTwo.next = @Two", "bindings(1,1): error GIN4003: the value needs itself: Two.next → Two")]
    [InlineData("One.a = @s/Two()\ns/Two.next = @Two()", "bindings(1,1): error GIN4003: the value needs itself: s/Two.next → s/Two")]
    [InlineData("One.a = %way\nway = @One()", "bindings(1,1): error GIN4003: the value needs itself: %way → way/One.a → %way")]
    [InlineData("One.a = %way\nway = @Two()\nTwo.next = %way", "bindings(1,1): error GIN4003: the value needs itself: %way → way/Two.next → %way")]
    [InlineData("One.a = %way\nway = @Two\nTwo.next = %way", "bindings(1,1): error GIN4003: the value needs itself: %way → Two.next → %way")]
    [InlineData("One.a = @s/Two()\ns/Two.next = %way\nway = @Two", "bindings(1,1): error GIN4003: the value needs itself: s/Two.next → %way → s/Two")]
    [InlineData("One.a = %a/b\na/b = @Two()\nTwo.next = %a/b", "bindings(1,1): error GIN4003: the value needs itself: %a/b → a/b/Two.next → %a/b")]
    public void Fault_BindingsThatLeadBack_ShowsTheCircleAlone(string text, string message)
    {
        _config.Parse(text);

        Fault().Should().Be(message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("One.a = %PI\nOne.b = 'text'")]
    [InlineData("One.a = @Two()\nOne.b = @Two()\nTwo.next = %end\nend = [1]")]
    [InlineData("One.a = @Unknown()")]
    public void Fault_BindingsThatEnd_IsTheDepth(string text)
    {
        _config.Parse(text, skipUnknown: SkipUnknown.Yes);

        Fault().Should().Be("error GIN4004: calls are nested too deep for the stack of this thread at 'One'");
    }

    [Fact]
    public void Fault_WayTooLongToFollow_IsTheDepth()
    {
        var macros = Enumerable.Range(0, 300).Select(i => $"m{i} = %m{i + 1}");
        _config.Parse($"One.a = %m0\nm300 = @One()\n{string.Join('\n', macros)}");

        Fault().Should().StartWith("error GIN4004: ");
    }

    [Theory]
    [InlineData("@Enter", "bindings(1,1): error GIN4003: the value needs itself: {0}/Enter.next → {0}/Enter")]
    [InlineData("@Again", "error GIN4004: calls are nested too deep for 500 scopes at '{0}/Again'")]
    public void Invoke_ScopesThatAreEnteredWithoutEnd_IsRefused(string next, string message)
    {
        object? Enter(Func<object?> next)
        {
            using var scope = _config.Scope("s");
            return next();
        }

        _config.Register(Enter, "Enter");
        _config.Register(() => _config.GetConfigurable("Enter").Create(), "Again");
        _config.Parse($"Enter.next = {next}");

        var invoke = () => _config.GetConfigurable("Enter").Create();

        var scopes = string.Concat(Enumerable.Repeat("s/", 20)) + "…" + string.Concat(Enumerable.Repeat("/s", 20));
        invoke.Should().Throw<GinException>().WithMessage(message.Replace("{0}", scopes, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(500, true)]
    [InlineData(501, false)]
    public void Create_InManyScopes_WorksUpToTheLimit(int scopes, bool works)
    {
        using var scope = _config.Scope(string.Join('/', Enumerable.Repeat("s", scopes)));

        var create = () => _config.GetConfigurable("One").Create();

        if (works)
        {
            create.Should().NotThrow();
        }
        else
        {
            create.Should().Throw<GinException>().Which.Diagnostics.Single().Id.Should().Be("GIN4004");
        }
    }

    private string Fault()
    {
        var plans = _config.Injector.Plans;
        return CircleFinder.Fault(plans, plans.Of(_config.Require("One")).Get(ScopePath.Root)).Message;
    }
}
