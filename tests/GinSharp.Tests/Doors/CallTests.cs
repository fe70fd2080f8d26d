using System.Linq.Expressions;

namespace GinSharp.Tests.Doors;

public class CallTests
{
    private readonly GinConfig _config = new();

    [Fact]
    public void Scope_NullOrEmpty_IsTheRoot()
    {
        using (_config.Scope("a/b"))
        {
            using (_config.Scope(null))
            {
                _config.CurrentScope.Should().BeEmpty();
            }

            using (_config.Scope(""))
            {
                _config.CurrentScope.Should().BeEmpty();
            }

            _config.CurrentScope.Should().Equal("a", "b");
        }
    }

    [Fact]
    public void Scope_EnteredAgain_TakesThePlaceOfTheActiveOne()
    {
        using var kept = _config.Scope("a/b");
        kept.Names.Should().Equal("a", "b");
        using (_config.Scope("c"))
        using (var again = _config.Scope(kept))
        {
            _config.CurrentScope.Should().Equal("a", "b");
            again.Names.Should().Equal("a", "b");
        }

        using var root = _config.Scope(null);
        root.Names.Should().BeEmpty();
    }

    [Fact]
    public void Invoke_MethodThatIsNotConfigurable_IsRefused() =>
        _config.Invoking(config => config.Invoke<double>((Func<double, double>)Math.Sqrt, 4.0)).Should()
            .Throw<GinException>().WithMessage(
                "error GIN4010: Math.Sqrt is not configurable. Mark it with [Configurable], or register it.");

    [Fact]
    public void Invoke_DelegateOfGeneratedCode_IsRefused()
    {
        var compiled = Expression.Lambda<Func<int>>(Expression.Constant(1)).Compile();

        _config.Invoking(config => config.Invoke<int>(compiled)).Should().Throw<GinException>().WithMessage(
            "error GIN4010: lambda_method* is not configurable. Mark it with [Configurable], or register it.");
    }

    [Fact]
    public void Register_DelegateOfGeneratedCode_NamesItsParametersByPlace()
    {
        Expression<Func<int, int>> twice = size => size * 2;
        var compiled = twice.Compile();
        _config.Register(compiled, "Generated", module: "calls");
        _config.Parse("Generated.arg0 = 4");

        _config.GetConfigurable("Generated").Create().Should().Be(8);
        _config.Invoke<int>(compiled).Should().Be(8);
    }

    [Fact]
    public void Invoke_InstanceMethodWithoutInstance_IsRefused()
    {
        _config.Register(typeof(Lamp).GetMethod(nameof(Lamp.Light))!, module: "calls");

        _config.Invoking(config => config.GetConfigurable("Light").Create()).Should().Throw<GinException>().WithMessage(
            "error GIN4011: 'calls.Light' is an instance method and was called without an instance. "
            + "Call it with Gin.Invoke(instance.Method).");
    }

    [Fact]
    public void GetBindings_ValueThatCannotBeGiven_IsRefused()
    {
        _config.Parse("Layer.size = %gin.REQUIRED\nAdam.lr = 'fast'");

        _config.Invoking(config => config.GetBindings("Layer")).Should().Throw<GinException>().WithMessage(
            "bindings(1,1): error GIN2015: 'Layer.size' is set to '%gin.REQUIRED' and nothing after that gives it a value");
        _config.Invoking(config => config.GetBindings("Adam")).Should().Throw<GinException>()
            .Which.Diagnostics.Single().ToString().Should().StartWith("bindings(2,11): error GIN3");
    }

    [Fact]
    public void GetConfigurable_ScopedMacro_GivesItsValue()
    {
        _config.Parse("m = 5");

        _config.GetConfigurable("m/gin.macro").Create().Should().Be(5L);
    }

    [Fact]
    public void OperativeConfig_WithFormat_IsLaidOutSo()
    {
        _config.Parse("Layer.name = 'a name that is long'");
        _config.Create<Sample.Layer>();

        _config.OperativeConfig(new ConfigTextFormat { ShowProvenance = true }).Should().Contain(
            "# Set in bindings:1:\nLayer.name = 'a name that is long'\n");
    }

    private sealed class Lamp
    {
        private int _lit;

        public int Light(int watts = 40) => _lit += watts;
    }
}
