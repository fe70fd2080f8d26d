using System.Reflection;

namespace GinSharp.Tests.Specification;

/// <summary>Methods of configurable classes.</summary>
public class MethodTests
{
    private readonly GinConfig _config = Sample.EmptyConfig();

    public MethodTests() => _config.Register((object? value = null) => value, "Hold");

    [Fact]
    public void Invoke_MethodsOfAClass_AreBoundUnderTheClass()
    {
        RegisterClassFirst();
        _config.Parse(
            """
            Kettle.litres = 2.5
            Kettle.Boil.cups = 4
            lab.Kettle.Pour.into = 'mug'
            Hold.value = @Kettle()
            """);

        var kettle = Held();

        kettle.Litres.Should().Be(2.5);
        _config.Invoke<int>(kettle.Boil).Should().Be(4);
        _config.Invoke<string>(kettle.Pour).Should().Be("2.5 into mug");
        _config.Invoke<string>(kettle.Pour, "cup").Should().Be("2.5 into cup");
    }

    [Fact]
    public void Invoke_ObjectOfAScopedReference_RunsItsMethodsInTheScope()
    {
        RegisterClassFirst();
        _config.Parse(
            """
            Hold.value = @big/Kettle()
            big/Kettle.litres = 5.0
            big/Kettle.Boil.cups = 20
            Kettle.Boil.cups = 1
            other/Kettle.Boil.cups = 2
            """);

        var kettle = Held();

        kettle.Litres.Should().Be(5);
        _config.Invoke<int>(kettle.Boil).Should().Be(20);
        using (_config.Scope("other"))
        {
            _config.Invoke<int>(kettle.Boil).Should().Be(20, "the reference's scope replaces the active one");
            _config.Invoke<int>(new Kettle().Boil).Should().Be(2);
        }
    }

    [Fact]
    public void Invoke_ObjectOfAnUncalledScopedReference_RunsItsMethodsInTheScope()
    {
        RegisterClassFirst();
        _config.Register((Func<Kettle> make) => make(), "Make");
        _config.Parse("Make.make = @big/Kettle\nbig/Kettle.Boil.cups = 20\nKettle.Boil.cups = 1");

        var kettle = (Kettle)_config.GetConfigurable("Make").Create()!;

        _config.Invoke<int>(kettle.Boil).Should().Be(20);
    }

    [Fact]
    public void Invoke_ObjectOfAnUnscopedReference_RunsItsMethodsInTheActiveScope()
    {
        RegisterClassFirst();
        _config.Parse("Hold.value = @Kettle()\nbig/Kettle.Boil.cups = 20\nKettle.Boil.cups = 1");
        Kettle kettle;
        using (_config.Scope("big"))
        {
            kettle = Held();
            _config.Invoke<int>(kettle.Boil).Should().Be(20);
        }

        _config.Invoke<int>(kettle.Boil).Should().Be(1);
    }

    [Fact]
    public void Parse_MethodWithoutItsClass_IsRefused()
    {
        RegisterClassFirst();

        var parse = () => _config.Parse("Boil.cups = 2");

        parse.Should().Throw<GinException>().WithMessage(
            "bindings(1,1): error GIN2005: method 'Boil' is named without its class 'Kettle'. Write 'Kettle.Boil.cups'.");
    }

    [Fact]
    public void Register_ClassAfterItsMethods_TakesThemIn()
    {
        _config.Register(Method(nameof(Kettle.Boil)));
        _config.Register(Method(nameof(Kettle.Pour)), name: "Tip");
        _config.Register<Kettle>("Pot", module: "lab");
        _config.Parse("lab.Pot.Boil.cups = 6\nPot.Tip.into = 'jar'\nHold.value = @Pot()");

        _config.Invoke<int>(Held().Boil).Should().Be(6);
        _config.Invoke<string>(Held().Pour).Should().Be("1 into jar");
        var parse = () => _config.Parse("Kettle.Boil.cups = 2");
        parse.Should().Throw<GinException>().Which.Diagnostics.Single().Id.Should().Be("GIN2001");
        parse = () => _config.Parse("Boil.cups = 2");
        parse.Should().Throw<GinException>().Which.Diagnostics.Single().Id.Should().Be("GIN2005");
    }

    [Fact]
    public void Register_ClassOfMethodsThatAreBound_KeepsOrRefuses()
    {
        _config.Register(Method(nameof(Kettle.Boil)));
        _config.Parse("Kettle.Boil.cups = 6");

        var register = () => _config.Register<Kettle>("Pot", module: "lab");

        register.Should().Throw<GinException>().WithMessage(
            "bindings(1,1): error GIN2113: 'Boil.cups' is bound already, and registering its class would rename it to "
            + "'lab.Pot.Boil'. Register the class before its methods are bound.");
        _config.Register<Kettle>();
        _config.Invoke<int>(new Kettle().Boil).Should().Be(6);
    }

    [Fact]
    public void Register_MethodWithAModuleOfItsOwn_IsNoMethodOfTheClass()
    {
        _config.Register(Method(nameof(Kettle.Boil)), module: "apart");
        _config.Register<Kettle>(module: "lab");
        _config.Parse("Boil.cups = 3");

        _config.Invoke<int>(new Kettle().Boil).Should().Be(3);
    }

    [Fact]
    public void Create_InstanceMethodWithoutInstance_IsRefused()
    {
        RegisterClassFirst();

        var create = () => _config.GetConfigurable("Kettle.Boil").Create(("cups", 1));

        create.Should().Throw<GinException>().WithMessage(
            "error GIN4011: 'lab.Kettle.Boil' is an instance method and was called without an instance. "
            + "Call it with Gin.Invoke(instance.Method).");
    }

    [Fact]
    public void Create_ClassWithoutParameters_IsMadeAndItsMethodIsBound()
    {
        _config.Register<Bell>(module: "lab");
        _config.Register(typeof(Bell).GetMethod(nameof(Bell.Ring))!);
        _config.Parse("Hold.value = @Bell()\nBell.Ring.times = 3");

        var bell = (Bell)_config.GetConfigurable("Hold").Create()!;

        _config.Invoke<string>(bell.Ring).Should().Be("dingdingding");
    }

    [Fact]
    public void Invoke_MethodOfAnInterfacesImplementation_IsBound()
    {
        _config.Register<Bell>(module: "lab");
        _config.Register(typeof(Bell).GetMethod(nameof(Bell.Ring))!);
        _config.Parse("s/Bell.Ring.times = 2");

        using (_config.Scope("s"))
        {
            _config.Invoke<string>(_config.Create<Bell>().Ring).Should().Be("dingding");
            _config.Invoke<string>(_config.Create<Bell>().Ring, new GinArgument("times", 1)).Should().Be("ding");
        }
    }

    private static MethodInfo Method(string name) => typeof(Kettle).GetMethod(name)!;

    private void RegisterClassFirst()
    {
        _config.Register<Kettle>(module: "lab");
        _config.Register(Method(nameof(Kettle.Boil)));
        _config.Register(Method(nameof(Kettle.Pour)));
    }

    private Kettle Held() => (Kettle)_config.GetConfigurable("Hold").Create()!;

    private sealed class Kettle(double litres = 1)
    {
        public double Litres { get; } = litres;

        public int Boiled { get; private set; }

        public int Boil(int cups) => Boiled = cups;

        public string Pour(string into) => FormattableString.Invariant($"{Litres} into {into}");
    }

    private sealed class Bell
    {
        private readonly string _sound = "ding";

        public string Ring(int times = 1) => _sound.Times(times);
    }
}
