namespace GinSharp.Tests.Configurables;

public class ConfigurableFactoryTests
{
    private readonly GinConfig _config = Sample.EmptyConfig();

    [Fact]
    public void FromType_ListsOfTheCall_WinOverThoseOfTheMark()
    {
        _config.Register<Marked>(allowList: ["first"], denyList: []);

        _config.Parse("Marked.first = 1");
        Refusal("Marked.second = 1").Should().Be(
            "bindings(1,1): error GIN2004: parameter 'second' of 'Marked' may not be bound: the allow list of 'Marked' says so");
    }

    [Fact]
    public void FromType_MarkOfAConstructor_HasItsLists()
    {
        _config.Register<MarkedInside>();

        Refusal("MarkedInside.first = 1").Should().Be(
            "bindings(1,1): error GIN2004: parameter 'first' of 'MarkedInside' may not be bound: the deny list of 'MarkedInside' says so");
    }

    [Fact]
    public void FromMethod_ListsOfTheCall_WinOverThoseOfTheMark()
    {
        _config.Register(Add, denyList: []);

        _config.Parse("Add.first = 1\nAdd.second = 2");

        _config.Invoke<int>(Add).Should().Be(3);
    }

    [Fact]
    public void FromDelegate_MethodOfAConfigurableClass_IsNamedWithIt()
    {
        _config.Register<Tools>("Tools", module: "kit");
        _config.Register(Tools.Run);

        _config.GetConfigurable("kit.Tools.Run").Selector.Should().Be("kit.Tools.Run");
    }

    [Fact]
    public void FromDelegate_LambdaInAConfigurableClass_IsNotNamedWithIt()
    {
        _config.Register<Tools>("Tools", module: "kit");
        _config.Register(Tools.Lambda, "Made");

        _config.GetConfigurable("Made").Selector.Should().EndWith(".ConfigurableFactoryTests.Tools.Made");
    }

    [Fact]
    public void FromDelegate_MethodOfAnObject_IsNotNamedWithItsClass()
    {
        _config.Register<Tools>("Tools", module: "kit");
        _config.Register(new Tools().Walk, module: "own");

        _config.GetConfigurable("own.Walk").Create().Should().Be(2);
    }

    [Fact]
    public void FromType_OpenGeneric_SaysWhatToRegister() =>
        _config.Invoking(config => config.Register(typeof(List<>))).Should().Throw<GinException>().WithMessage(
            "error GIN2106: 'List<T>' is generic; only its closed forms can be configurable. "
            + "Register the closed type under a name.");

    [Fact]
    public void FromMethod_LambdaWithoutName_AsksForOne() =>
        _config.Invoking(config => config.Register(() => 1)).Should().Throw<GinException>().WithMessage(
            "error GIN2107: '*' is a lambda or a local function, whose name the compiler makes up. Register it under a name.");

    private string Refusal(string text) =>
        _config.Invoking(config => config.Parse(text)).Should().Throw<GinException>().Which.Message;

    [Configurable(DenyList = ["second"])]
    private static int Add(int first, int second) => first + second;

    [Configurable(AllowList = ["second"])]
    private sealed class Marked(int first = 0, int second = 0)
    {
        public int Sum { get; } = first + second;
    }

    private sealed class MarkedInside
    {
        [Configurable(DenyList = ["first"])]
        public MarkedInside(int first = 0, int second = 0) => Sum = first + second;

        public int Sum { get; }
    }

    private sealed class Tools
    {
        public static Func<int> Lambda { get; } = () => 3;

        public static int Run() => 1;

        public int Size { get; } = 2;

        public int Walk() => Size;
    }
}
