namespace GinSharp.Tests.Doors;

public class ScopeTests
{
    private readonly GinConfig _config = new();

    [Fact]
    public void Scope_Nested_InnermostBindingWins()
    {
        _config.Parse("Adam.lr = 1.0\na/Adam.lr = 2.0\na/b/Adam.lr = 3.0\na/Adam.momentum = 0.5");

        using (_config.Scope("a"))
        {
            _config.Create<Sample.Adam>().Lr.Should().Be(2);
            using (_config.Scope("b"))
            {
                _config.Create<Sample.Adam>().Lr.Should().Be(3);
                _config.Create<Sample.Adam>().Momentum.Should().Be(0.5);
                using (_config.Scope(null))
                {
                    _config.Create<Sample.Adam>().Lr.Should().Be(1);
                }
            }
        }

        _config.Create<Sample.Adam>().Lr.Should().Be(1);
    }

    [Fact]
    public void Scope_Captured_ReplacesTheActiveOne()
    {
        GinScope captured;
        using (captured = _config.Scope("x/y"))
        {
        }

        using (_config.Scope("z"))
        using (_config.Scope(captured))
        {
            _config.CurrentScope.Should().Equal("x", "y");
        }
    }

    [Fact]
    public void Dispose_OutOfOrder_DoesNotResurrectAScope()
    {
        var outer = _config.Scope("outer");
        var inner = _config.Scope("inner");

        outer.Dispose();
        inner.Dispose();

        _config.CurrentScope.Should().BeEmpty();
    }

    [Fact]
    public async Task Scope_FlowsIntoTasksAndStaysApartBetweenThem()
    {
        var scopes = await Task.WhenAll(Enumerable.Range(0, 20).Select(async i =>
        {
            using (_config.Scope($"task{i}"))
            {
                await Task.Yield();
                return await Task.Run(() => string.Join('/', _config.CurrentScope));
            }
        }));

        scopes.Should().Equal(Enumerable.Range(0, 20).Select(i => $"task{i}"));
        _config.CurrentScope.Should().BeEmpty();
    }

    [Theory]
    [InlineData("a//b")]
    [InlineData("1a")]
    [InlineData("a b")]
    public void Scope_NoPath_IsRefused(string name)
    {
        var enter = () => _config.Scope(name);

        enter.Should().Throw<GinException>().WithMessage(
            $"error GIN2028: '{name}' is no scope: a scope is names joined by '/'");
        _config.CurrentScope.Should().BeEmpty();
    }

    [Fact]
    public void CurrentScope_InsideAConfigurable_IsItsConfigs()
    {
        _config.Parse("Hold.value = @s/t/Scopes()");

        using (_config.Scope("outer"))
        {
            _config.Invoke<IReadOnlyList<string>>(Sample.Hold).Should().Equal("s", "t");
            _config.Invoke<IReadOnlyList<string>>(Sample.Scopes).Should().Equal("outer");
        }

        Gin.CurrentScope.Should().BeEmpty();
    }
}
