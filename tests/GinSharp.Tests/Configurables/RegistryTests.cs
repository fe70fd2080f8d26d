namespace GinSharp.Tests.Configurables;

public class RegistryTests
{
    private readonly GinConfig _config = Sample.EmptyConfig();

    [Fact]
    public void Add_OtherTypeUnderTheSameSelector_IsRefused()
    {
        _config.Register<Cup>("Thing", module: "m");

        _config.Invoking(config => config.Register<Mug>("Thing", module: "m")).Should().Throw<GinException>().WithMessage(
            "error GIN2101: another configurable is named 'm.Thing' already: RegistryTests.Cup");
    }

    [Fact]
    public void Add_MethodUnderTheSelectorOfAType_IsRefused()
    {
        _config.Register<Cup>("Thing", module: "m");

        _config.Invoking(config => config.Register(() => 1, "Thing", module: "m")).Should().Throw<GinException>().WithMessage(
            "error GIN2101: another configurable is named 'm.Thing' already: RegistryTests.Cup");
    }

    [Fact]
    public void Add_SelectorOfABuiltIn_IsRefused() =>
        _config.Invoking(config => config.Register(() => 1, "macro", module: "gin")).Should().Throw<GinException>().WithMessage(
            "error GIN2101: another configurable is named 'gin.macro' already: GinSharp");

    [Fact]
    public void Add_TheSameWithAnotherAllowList_IsRefused()
    {
        _config.Register<Cup>(allowList: ["size"]);

        _config.Invoking(config => config.Register<Cup>()).Should().Throw<GinException>()
            .Which.Diagnostics.Single().Id.Should().Be("GIN2101");
    }

    [Fact]
    public void Add_TheSameMethodAgain_IsNoMistake()
    {
        _config.Register(Pour, module: "m");

        _config.Invoking(config => config.Register(Pour, module: "m")).Should().NotThrow();
    }

    [Fact]
    public void Current_MethodWhoseClassCameAfterAReferenceToIt_IsTheMethodOfTheClass()
    {
        _config.Register(typeof(Mug).GetMethod(nameof(Mug.Fill))!);
        _config.Register((Func<int, string> fill) => fill(2), "Use", module: "m");
        _config.Parse("Use.fill = @Fill");
        _config.Register<Mug>();
        _config.Parse("Mug.Fill.with = 'tea'");

        _config.GetConfigurable("Use").Create().Should().Be("2 of tea");
    }

    [Fact]
    public void AddAssembly_ClassOfAMethodThatIsKnown_BecomesItsModule()
    {
        _config.Register(typeof(Kettle).GetMethod(nameof(Kettle.Boil))!, module: null);

        _config.AddAssembly(typeof(Kettle).Assembly);

        _config.GetConfigurable("Kettle.Boil").Selector.Should().Be("registry.tests.Kettle.Boil");
        _config.Invoking(config => config.Parse("Boil.litres = 1")).Should().Throw<GinException>().WithMessage(
            "bindings(1,1): error GIN2005: *");
    }

    private static string Pour(string into = "cup") => into;

    [Configurable(Module = "registry.tests")]
    public sealed class Kettle
    {
        public static int Boil(int litres = 1) => litres;
    }

    private sealed class Cup(int size = 1)
    {
        public int Size { get; } = size;
    }

    private sealed class Mug
    {
        public static string Fill(int times, string with = "water") => $"{times} of {with}";
    }
}
