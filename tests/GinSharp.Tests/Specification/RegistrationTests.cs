namespace GinSharp.Tests.Specification;

/// <summary>What can be configurable, under which name, and what is refused.</summary>
public class RegistrationTests
{
    private readonly GinConfig _config = Sample.EmptyConfig();

    [Theory]
    [InlineData("0ops")]
    [InlineData("")]
    [InlineData("a-b")]
    [InlineData(".a")]
    [InlineData("a.")]
    [InlineData("a..b")]
    [InlineData("a.0")]
    [InlineData("$")]
    public void Register_NameThatIsNone_IsRefused(string name)
    {
        var register = () => _config.Register(() => 1, name, module: "m");

        register.Should().Throw<GinException>().Which.Diagnostics.Single().Id.Should().Be("GIN2108");
    }

    [Fact]
    public void Register_ModuleThatIsNone_IsRefused()
    {
        var register = () => _config.Register(() => 1, "ok", module: "not.0k");

        register.Should().Throw<GinException>().WithMessage(
            "error GIN2108: 'not.0k.ok' is no name for a configurable: names are letters, digits and '_', joined by '.'. "
            + "Name it with [Configurable(\"Name\", Module = \"module\")].");
    }

    [Fact]
    public void Register_EmptyModule_LeavesTheNameAlone()
    {
        _config.Register<Well>(module: "");

        _config.GetConfigurable("Well").Selector.Should().Be("Well");
    }

    [Fact]
    public void Register_WithoutNames_TakesThemFromTheCode()
    {
        _config.Register<Well>();
        _config.Register((Func<int, int, int>)Math.Max);

        _config.GetConfigurable("Well").Selector.Should().Be("GinSharp.Tests.Specification.RegistrationTests.Well");
        _config.GetConfigurable("Max").Selector.Should().Be("System.Math.Max");
    }

    [Fact]
    public void Register_DottedName_BringsItsOwnModule()
    {
        _config.Register<Well>("deep.Well");
        _config.Register(() => 2, "deep.Count", module: "earth");

        _config.GetConfigurable("Well").Selector.Should().Be("deep.Well");
        _config.GetConfigurable("Count").Selector.Should().Be("earth.deep.Count");
    }

    [Fact]
    public void Register_MethodOfTheFramework_IsCalledWithWhatIsBound()
    {
        _config.Register((Func<int, int, int>)Math.Max);
        _config.Parse("Max.val1 = 3\nMax.val2 = 8");

        _config.Invoke<int>((Func<int, int, int>)Math.Max).Should().Be(8);
        _config.Invoke<int>((Func<int, int, int>)Math.Max, 11).Should().Be(11);
    }

    [Fact]
    public void Register_ClassOfTheFramework_IsCreatedWithWhatIsBound()
    {
        _config.Register<DriveInfo>("Drive", module: "lib");
        _config.Parse("Drive.driveName = '/'");

        _config.Create<DriveInfo>().Name.Should().Be("/");
    }

    [Fact]
    public void Register_SeveralConstructors_ListsThem()
    {
        var register = () => _config.Register<Random>("Chance", module: "lib");

        register.Should().Throw<GinException>().WithMessage(
            "error GIN2104: 'lib.Chance' has no single constructor to call: (), (int Seed). Mark one with [Configurable].");
    }

    [Fact]
    public void Register_LambdaUnderAName_TakesTheModuleOfTheClassThatItStandsIn()
    {
        var offset = 1;
        _config.Register((int a) => a + offset, "AddOffset");

        _config.GetConfigurable("AddOffset").Selector.Should().Be("GinSharp.Tests.Specification.RegistrationTests.AddOffset");
    }

    [Fact]
    public void Register_MethodOfAGenericClass_LeavesTheArityOut()
    {
        _config.Register(new Action<int>(new List<int>().Add));

        _config.GetConfigurable("Add").Selector.Should().Be("System.Collections.Generic.List.Add");
    }

    [Fact]
    public void Register_LambdaWithoutName_IsRefused()
    {
        var register = () => _config.Register((int a) => a);

        register.Should().Throw<GinException>().Which.Diagnostics.Single().Id.Should().Be("GIN2107");
    }

    [Fact]
    public void Register_ExtensionMethodOfAnObject_KeepsTheObject()
    {
        _config.Register("ab".Times, "Times");
        _config.Parse("Times.count = 3");

        _config.GetConfigurable("Times").Create().Should().Be("ababab");
        _config.Invoke<string>("ab".Times).Should().Be("ababab");
        _config.Invoke<string>("ab".Times, 2).Should().Be("abab");
    }

    [Fact]
    public void Register_InstanceMethodOfAnObject_KeepsTheObject()
    {
        var well = new Well(depth: 7);
        _config.Register(well.Dig, "Dig");
        _config.Parse("Dig.by = 5");

        _config.GetConfigurable("Dig").Create().Should().Be(12);
    }

    [Fact]
    public void Register_SecondUnderTheSameSelector_IsRefused()
    {
        _config.Register(() => 1, "same", module: "m");

        var register = () => _config.Register(() => 2, "same", module: "m");

        register.Should().Throw<GinException>().Which.Diagnostics.Single().Message.Should().StartWith(
            "another configurable is named 'm.same' already: ");
    }

    [Fact]
    public void Register_TheSameAgain_IsNoMistake()
    {
        _config.Register<Well>();

        _config.Invoking(config => config.Register<Well>()).Should().NotThrow();
    }

    [Fact]
    public void Register_TheSameWithOtherLists_IsRefused()
    {
        _config.Register<Well>();

        var register = () => _config.Register<Well>(denyList: ["depth"]);

        register.Should().Throw<GinException>().Which.Diagnostics.Single().Id.Should().Be("GIN2101");
    }

    [Fact]
    public void Register_OneClassUnderTwoNames_BindsEachAlone()
    {
        _config.Register<Well>("Shallow", module: "m");
        _config.Register<Well>("Deep", module: "m");
        _config.Parse("Shallow.depth = 1\nDeep.depth = 100");

        ((Well)_config.GetConfigurable("Shallow").Create()!).Depth.Should().Be(1);
        ((Well)_config.GetConfigurable("Deep").Create()!).Depth.Should().Be(100);
        _config.Create<Well>().Depth.Should().Be(100, "the last registration is the type's own");
    }

    [Fact]
    public void Register_AllowList_LetsOnlyItsParametersBeBound()
    {
        _config.Register(Three, "Three", allowList: ["a", "b"]);
        _config.Bind("Three.a", 10);
        _config.Bind("s/Three.b", 20);

        _config.Invoke<int>(Three).Should().Be(10 + 2 + 3);
        var bind = () => _config.Bind("x/Three.c", 0);
        bind.Should().Throw<GinException>().WithMessage(
            "error GIN2004: parameter 'c' of 'Three' may not be bound: the allow list of 'Three' says so");
        _config.Invoke<int>(Three, new GinArgument("c", 30)).Should().Be(10 + 2 + 30, "the caller may pass what the file may not bind");
    }

    [Fact]
    public void Register_DenyList_KeepsItsParametersFromBeingBound()
    {
        _config.Register(Three, "Three", denyList: ["a"]);
        _config.Parse("Three.b = 20\ns/Three.c = 30");

        using (_config.Scope("s"))
        {
            _config.Invoke<int>(Three).Should().Be(1 + 20 + 30);
        }

        var parse = () => _config.Parse("s/Three.a = 0");
        parse.Should().Throw<GinException>().WithMessage(
            "bindings(1,1): error GIN2004: parameter 'a' of 'Three' may not be bound: the deny list of 'Three' says so");
    }

    [Fact]
    public void Register_ListWithANameThatIsNoParameter_IsRefused()
    {
        var allow = () => _config.Register(Three, "Three", allowList: ["aa"]);
        var deny = () => _config.Register(Three, "Three", denyList: ["zzz"]);

        allow.Should().Throw<GinException>().Which.Diagnostics.Single().Message.Should().StartWith(
            "the allow list of 'GinSharp.Tests.Specification.RegistrationTests.Three' names 'aa', "
            + "which is none of its parameters");
        deny.Should().Throw<GinException>().Which.Diagnostics.Single().Id.Should().Be("GIN2103");
    }

    [Fact]
    public void Register_BothLists_IsRefused()
    {
        var register = () => _config.Register(Three, "Three", module: "m", allowList: ["a"], denyList: ["b"]);

        register.Should().Throw<GinException>().WithMessage("error GIN2102: 'm.Three' has both an allow list and a deny list");
    }

    [Theory]
    [InlineData(typeof(IDisposable), "GIN2111")]
    [InlineData(typeof(Stream), "GIN2111")]
    [InlineData(typeof(Math), "GIN2111")]
    [InlineData(typeof(List<>), "GIN2106")]
    public void Register_TypeThatCannotBeCreated_IsRefused(Type type, string id)
    {
        var register = () => _config.Register(type, "Name", module: "m");

        register.Should().Throw<GinException>().Which.Diagnostics.Single().Id.Should().Be(id);
    }

    [Fact]
    public void Register_ParameterThatNoBindingCanFill_IsRefused()
    {
        var parse = typeof(int).GetMethod(nameof(int.TryParse), [typeof(string), typeof(int).MakeByRefType()])!;

        var register = () => _config.Register(parse, module: "m");

        register.Should().Throw<GinException>().WithMessage(
            "error GIN2105: parameter 'result' of 'm.TryParse' is passed by reference, which no binding can fill");
    }

    [Fact]
    public void Register_SubclassOfAnAbstractClass_ServesTheAbstractParameter()
    {
        _config.Register<Shaft>(module: "m");
        _config.Register((Hole hole) => hole.Depth, "Measure", module: "m");
        _config.Parse("Measure.hole = @deep/Shaft()\ndeep/Shaft.depth = 40");
        _config.FinalizeConfig();

        _config.GetConfigurable("Measure").Create().Should().Be(40);
    }

    [Fact]
    public void Register_SubclassAndBase_AreBoundEachAlone()
    {
        _config.Register<Well>(module: "m");
        _config.Register<StoneWell>(module: "m");
        _config.Parse("Well.depth = 3\nStoneWell.stones = 9");

        _config.Create<Well>().Depth.Should().Be(3);
        var stone = _config.Create<StoneWell>();
        stone.Stones.Should().Be(9);
        stone.Depth.Should().Be(2, "what a constructor passes to its base is C#'s own");
    }

    [Fact]
    public void Register_MarkedTypeOrMethod_KeepsTheListsOfTheMark()
    {
        _config.Register<Sealed>(module: "m");
        _config.Register(Pump, "Pump", module: "m");

        _config.Invoking(config => config.Parse("Sealed.depth = 3\nPump.litres = 2"))
            .Should().Throw<GinException>().WithMessage(
                "bindings(1,1): error GIN2004: parameter 'depth' of 'Sealed' may not be bound: the deny list of 'Sealed' says so"
                + Environment.NewLine
                + "bindings(2,1): error GIN2004: parameter 'litres' of 'Pump' may not be bound: the allow list of 'Pump' says so");
    }

    [Fact]
    public void Register_ListsOfItsOwn_TakeThePlaceOfTheMarks()
    {
        _config.Register<Sealed>(module: "m", denyList: []);

        _config.Parse("Sealed.depth = 3");

        _config.Create<Sealed>().Depth.Should().Be(3);
    }

    private static int Three(int a = 1, int b = 2, int c = 3) => a + b + c;

    private abstract class Hole(int depth)
    {
        public int Depth { get; } = depth;
    }

    [Configurable(Module = "registration", AllowList = ["strokes"])]
    private static int Pump(int strokes = 1, int litres = 1) => strokes * litres;

    [Configurable(Module = "registration", DenyList = ["depth"])]
    private sealed class Sealed(int depth = 1)
    {
        public int Depth { get; } = depth;
    }

    private sealed class Shaft(int depth = 1) : Hole(depth);

    private class Well(int depth = 2)
    {
        public int Depth { get; } = depth;

        public int Dig(int by) => Depth + by;
    }

    private sealed class StoneWell(int stones = 0) : Well
    {
        public int Stones { get; } = stones;
    }
}
