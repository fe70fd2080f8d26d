namespace GinSharp.Tests.Doors;

/// <summary>What is said of a type or method that is not configurable.</summary>
public class UnregisteredTests
{
    private readonly GinConfig _config = Sample.EmptyConfig();

    public interface INetwork;

    public interface IUnused;

    public abstract class Network : INetwork;

    public sealed class Dense : Network;

    public sealed class Residual : Network;

    public sealed class Box<T>
    {
        public T? Item { get; set; }
    }

    public delegate int Counter();

    [Fact]
    public void Create_TypeThatIsNotConfigurable_SaysWhatIsRightForItsKind()
    {
        const string OnlyClasses = "Only classes, structs and methods are configurable; other values are literals in a file.";
        const string Mark = "Mark it with [Configurable], or register it.";
        Said<INetwork>().Should().Be("UnregisteredTests.INetwork is not configurable. "
            + "An interface cannot be created; mark a class that implements it with [Configurable], and create that.");
        _config.Register<Dense>();
        Said<INetwork>().Should().Be("UnregisteredTests.INetwork is not configurable. "
            + "An interface cannot be created; of the configurable classes, 'Dense' fits.");
        _config.Register<Residual>();
        Said<Network>().Should().Be("UnregisteredTests.Network is not configurable. "
            + "An abstract class cannot be created; of the configurable classes, 'Dense' and 'Residual' fit.");
        Said<IUnused>().Should().EndWith("mark a class that implements it with [Configurable], and create that.");
        Said<Box<int>>().Should().Be("UnregisteredTests.Box<int> is not configurable. "
            + "Register it: only closed forms of a generic type can be configurable.");
        Said<Counter>().Should().EndWith("A delegate is made of a configurable, with Get and its name.");
        Said<DayOfWeek>().Should().Be($"DayOfWeek is not configurable. {OnlyClasses}");
        Said<int>().Should().EndWith(OnlyClasses);
        Said<int?>().Should().EndWith(OnlyClasses);
        Said<int[]>().Should().EndWith(OnlyClasses);
        Said<string>().Should().EndWith(OnlyClasses);
        Said<Random>().Should().EndWith(Mark);
        Said<DateTime>().Should().EndWith(Mark);
    }

    [Fact]
    public void Create_InterfaceThatManyFit_NamesSome()
    {
        for (var i = 0; i < 7; i++)
        {
            _config.Register<Dense>($"Dense{i}");
        }

        Said<INetwork>().Should().EndWith(
            "7 configurable classes fit, 'Dense0', 'Dense1', 'Dense2', 'Dense3' and 'Dense4' among them.");
    }

    [Fact]
    public void Invoke_MethodThatIsNotConfigurable_SaysWhatIsRightForItsKind()
    {
        static int Local() => 1;

        Fault(() => _config.Invoke<int>(Local)).Should().EndWith("is not configurable. Register it under a name.");
        Fault(() => _config.Invoke<int>(() => 1)).Should().EndWith("is not configurable. Register it under a name.");
        Fault(() => _config.Invoke<int[]>(Array.Empty<int>)).Should().Be("Array.Empty is not configurable. "
            + "Register it: only closed forms of a generic method can be configurable.");
    }

    private static string Fault(Action action) => action.Should().Throw<GinException>().Which
        .Message["error GIN4010: ".Length..];

    private string Said<T>() => Fault(() => _config.Create<T>());
}
