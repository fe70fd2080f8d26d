namespace GinSharp.Tests.Specification;

/// <summary>Registering again under the same name, as in a notebook.</summary>
public class InteractiveModeTests
{
    private readonly GinConfig _config = Sample.EmptyConfig();

    public InteractiveModeTests() => _config.Register((object? value = null) => value, "Hold");

    [Fact]
    public void InteractiveMode_Configurable_IsReplacedWhileItLasts()
    {
        _config.Register(() => "first", "Cell");
        _config.Parse("Hold.value = @Cell()");
        Held().Should().Be("first");

        using (_config.InteractiveMode())
        {
            _config.Register(() => "second", "Cell");
        }

        Held().Should().Be("second", "what the file names is what is registered now");
        var register = () => _config.Register(() => "third", "Cell");
        register.Should().Throw<GinException>().Which.Diagnostics.Single().Id.Should().Be("GIN2101");
        Held().Should().Be("second");
    }

    [Fact]
    public void InteractiveMode_OtherSignature_TakesTheBindingsThatFit()
    {
        _config.Register((int a) => $"int {a}", "Cell");
        _config.Parse("Cell.a = 3\nHold.value = @Cell()");
        Held().Should().Be("int 3");

        using (_config.InteractiveMode())
        {
            _config.Register((double a, string b = "x") => $"double {a} {b}", "Cell");
        }

        Held().Should().Be("double 3 x");
    }

    [Fact]
    public void InteractiveMode_Constant_IsReplacedWhileItLasts()
    {
        _config.AddConstant("CONST", 42);
        _config.Parse("Hold.value = %CONST");
        var add = () => _config.AddConstant("CONST", 43);
        add.Should().Throw<GinException>().WithMessage("error GIN2109: the constant 'CONST' could not be told from 'CONST'");

        using (_config.InteractiveMode())
        {
            add();
        }

        Held().Should().Be(43);
        add.Should().Throw<GinException>();
    }

    private object? Held() => _config.GetConfigurable("Hold").Create();
}
