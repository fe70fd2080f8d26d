namespace GinSharp.Tests.Specification;

/// <summary>What called and uncalled references become.</summary>
public class ReferenceTests
{
    public delegate string Joiner(string right, string left);

    private readonly GinConfig _config = Sample.EmptyConfig();

    public ReferenceTests()
    {
        _config.Register<Car>(module: "road");
        _config.Register<Truck>(module: "road");
        _config.Register(Join, "Join");
    }

    [Fact]
    public void Parse_CalledAndUncalled_AreResultAndFunction()
    {
        _config.Register((string made, Func<string, string> maker) => $"{made} {maker("wheel")}", "Use");
        _config.Parse("Use.made = @fast/Join()\nUse.maker = @Join\nfast/Join.left = 'zip'\nJoin.left = 'tyre'\nJoin.right = 'rim'");

        _config.GetConfigurable("Use").Create().Should().Be("zip-rim wheel-rim");
    }

    [Fact]
    public void Parse_UncalledForAType_IsTheClassItself()
    {
        _config.Register((Type kind, Car made) => (kind, made.GetType()), "Kinds");
        _config.Parse("Kinds.kind = @s/Truck\nKinds.made = @Truck()");

        _config.GetConfigurable("Kinds").Create().Should().Be((typeof(Truck), typeof(Truck)));
    }

    [Fact]
    public void Parse_UncalledForAFactory_CreatesInTheReferencesScope()
    {
        _config.Register((GinFactory<Car> cars) => cars, "Dealer");
        _config.Parse("Dealer.cars = @family/Truck\nfamily/Truck.seats = 7\nTruck.load = 2.5");
        _config.FinalizeConfig();

        var cars = (GinFactory<Car>)_config.GetConfigurable("Dealer").Create()!;

        cars.ToString().Should().Be("family/road.Truck");
        var truck = (Truck)cars.Create(("load", 9.0));
        truck.Seats.Should().Be(7);
        truck.Load.Should().Be(9);
        ((Truck)cars.Create()).Load.Should().Be(2.5);
    }

    [Fact]
    public void Parse_UncalledForObject_IsAFactory()
    {
        _config.Register((object? value) => value, "Hold");
        _config.Parse("Hold.value = {'make': [@Car]}\nCar.seats = 3");

        var held = (GinDictionary)_config.GetConfigurable("Hold").Create()!;

        var factory = (GinFactory<object?>)((List<object?>)held["make"]!)[0]!;
        ((Car)factory.Create()!).Seats.Should().Be(3);
    }

    [Fact]
    public void Parse_UncalledForADelegateOfTheProgram_IsMatchedByName()
    {
        _config.Register((Joiner join) => join("R", "L"), "Use");
        _config.Parse("Use.join = @Join");
        _config.FinalizeConfig();

        _config.GetConfigurable("Use").Create().Should().Be("L-R");
    }

    [Fact]
    public void Parse_ListOfFunctions_BecomesThem()
    {
        _config.Register((IReadOnlyList<Func<Car>> makers) => makers.Select(make => make().Seats).ToArray(), "Park");
        _config.Parse("Park.makers = [@Car, @big/Car, @Truck]\nbig/Car.seats = 9\nCar.seats = 4\nTruck.seats = 2");
        _config.FinalizeConfig();

        ((int[])_config.GetConfigurable("Park").Create()!).Should().Equal(4, 9, 2);
    }

    [Fact]
    public void Invoke_CalledReference_IsEvaluatedAtEachUse()
    {
        var calls = 0;
        _config.Register(() => ++calls, "Count");
        _config.Register((int a, int b) => (a, b), "Two");
        _config.Parse("Two.a = @Count()\nTwo.b = @Count()");
        var two = _config.GetConfigurable("Two");

        two.Create().Should().Be((1, 2));
        two.Create().Should().Be((3, 4));
        two.Create(("a", 0)).Should().Be((0, 5), "what the caller passes is not evaluated");
    }

    [Fact]
    public void FinalizeConfig_ReferenceToAnotherClass_IsRefused()
    {
        _config.Register((Truck truck) => truck.Load, "Load");
        _config.Parse("Load.truck = @Join()");

        _config.Invoking(config => config.FinalizeConfig()).Should().Throw<GinException>().WithMessage(
            "bindings(1,14): error GIN4014: '@Join()' gives string, not ReferenceTests.Truck");
    }

    [Fact]
    public void FinalizeConfig_UncalledWhereAnObjectIsMeant_SaysWhatToWrite()
    {
        _config.Register((Car car) => car.Seats, "Seats");
        _config.Parse("Seats.car = @Car");

        _config.Invoking(config => config.FinalizeConfig()).Should().Throw<GinException>().WithMessage(
            "bindings(1,13): error GIN4015: '@Car' is a configurable, not ReferenceTests.Car. Write '@Car()'.");
    }

    [Fact]
    public void Invoke_ReferenceToItself_ShowsTheCircle()
    {
        _config.Register((object? next) => next, "Node");
        _config.Parse("Node.next = [@Node()]");

        _config.Invoking(config => config.GetConfigurable("Node").Create()).Should().Throw<GinException>().WithMessage(
            "*error GIN4003: the value needs itself: Node.next → Node");
    }

    private static string Join(string left = "l", string right = "r") => $"{left}-{right}";

    private class Car(int seats = 5)
    {
        public int Seats { get; } = seats;
    }

    private sealed class Truck(int seats = 2, double load = 1) : Car(seats)
    {
        public double Load { get; } = load;
    }
}
