using System.Runtime.CompilerServices;
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
    [InlineData("One.a = 1\nOne.b = [2, {'k': @Two()}]\nTwo.next = @Two", "bindings(3,1): error GIN4003: the value needs itself: Two.next → Two")]
    [InlineData("One.a = @s/Two()\ns/Two.next = @Two()", "bindings(2,1): error GIN4003: the value needs itself: s/Two.next → s/Two")]
    [InlineData("One.a = %way\nway = @One()", "bindings(2,1): error GIN4003: the value needs itself: %way → way/One.a → %way")]
    [InlineData("One.a = %way\nway = @Two()\nTwo.next = %way", "bindings(2,1): error GIN4003: the value needs itself: %way → way/Two.next → %way")]
    [InlineData("One.a = %way\nway = @Two\nTwo.next = %way", "bindings(2,1): error GIN4003: the value needs itself: %way → Two.next → %way")]
    [InlineData("One.a = @s/Two()\ns/Two.next = %way\nway = @Two", "bindings(2,1): error GIN4003: the value needs itself: s/Two.next → %way → s/Two")]
    [InlineData("One.a = %a/b\na/b = @Two()\nTwo.next = %a/b", "bindings(2,1): error GIN4003: the value needs itself: %a/b → a/b/Two.next → %a/b")]
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
    [InlineData("@Enter", "bindings(1,1): error GIN4003: the value needs itself: Enter.next → Enter")]
    [InlineData("@Again", "error GIN4004: calls are nested too deep for 500 scopes at 'Enter'")]
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

        invoke.Should().Throw<GinException>().WithMessage(message);
    }

    [Theory]
    [InlineData(500, true)]
    [InlineData(501, false)]
    public void Create_InManyScopes_WorksUpToTheLimit(int scopes, bool works)
    {
        using var outer = _config.Scope(string.Join('/', Enumerable.Repeat("s", scopes - 1)));
        using var inner = _config.Scope("s");

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

    [Fact]
    public void Fault_ScopeWithALongName_ShortensIt()
    {
        var scope = string.Join('/', Enumerable.Repeat("long", 30));
        _config.Parse($"{scope}/Two.next = @{scope}/Two()");

        _config.Invoking(config => config.GetConfigurable($"{scope}/Two").Create()).Should().Throw<GinException>()
            .Which.Message.Should().Contain($"{scope[..40]}…{scope[^40..]}/Two.next → {scope[..40]}…{scope[^40..]}/Two");
    }

    [Theory]
    [InlineData("u.node.left = @t/u.leaf()\nu.node.right = @u.node()", "u.node", "bindings(2,1): error GIN4003: the value needs itself: node.right → node")]
    [InlineData("u.node.left = @u.pair()\nu.pair.a = @u.leaf()\nu.pair.b = @u.leaf()\nu.node.right = @u.node()", "u.node", "bindings(4,1): error GIN4003: the value needs itself: node.right → node")]
    [InlineData("u.node.left = @u.leaf()\nu.node.right = @u.pair()\nu.pair.a = @u.leaf()\nu.pair.b = @u.node()", "u.node", "bindings(2,1): error GIN4003: the value needs itself: node.right → pair.b → node")]
    [InlineData("u.node.left = @u.leaf()\nu.node.right = @u.pair()\nu.pair.a = @u.leaf()\nu.pair.b = @u.node()", "u.pair", "bindings(4,1): error GIN4003: the value needs itself: pair.b → node.right → pair")]
    [InlineData("u.leaf.value = @u.pair\nu.pair.a = @u.pair\nu.node.left = @u.leaf()\nu.node.right = @u.node()", "u.node", "bindings(4,1): error GIN4003: the value needs itself: node.right → node")]
    [InlineData("u.node.right = @u.node()\nu.pair.a = @u.leaf()\nu.pair.b = @u.node()", "u.pair", "bindings(1,1): error GIN4003: the value needs itself: node.right → node")]
    public void Create_CircleWhereverTheStackEnds_IsSaidAlike(string text, string start, string message)
    {
        _config.Register((object? left = null, object? right = null) => left ?? right, "u.node");
        _config.Register((object? a = null, object? b = null) => a ?? b, "u.pair");
        _config.Register((object? value = null) => Deep(value), "u.leaf");
        _config.Parse(text);

        // Each size ends the stack in another call.
        for (var size = 400; size < 430; size++)
        {
            string? said = null;
            var thread = new Thread(
                () =>
                {
                    try
                    {
                        _config.GetConfigurable(start).Create();
                    }
                    catch (Exception exception)
                    {
                        said = exception.Message;
                    }
                },
                size * 1024);
            thread.Start();
            thread.Join();
            said.Should().Be(message);
        }

        static object? Deep(object? value)
        {
            RuntimeHelpers.EnsureSufficientExecutionStack();
            return value;
        }
    }

    private string Fault()
    {
        var plans = _config.Injector.Plans;
        return CircleFinder.Fault(plans, plans.Of(_config.Require("One")).Get(ScopePath.Root)).Message;
    }
}
