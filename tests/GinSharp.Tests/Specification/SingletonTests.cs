namespace GinSharp.Tests.Specification;

/// <summary>Objects that are made once per name.</summary>
public class SingletonTests
{
    private readonly GinConfig _config = Sample.EmptyConfig();

    public SingletonTests()
    {
        _config.Register<Room>(module: "house");
        _config.Register<Lamp>(module: "house");
        _config.Parse(
            """
            Room:
              first = @red/singleton()
              second = @blue/gin.singleton()
            red/singleton.constructor = @Lamp
            blue/singleton.constructor = @bright/Lamp
            bright/Lamp.watts = 100
            """);
    }

    [Fact]
    public void Create_Singletons_AreOneObjectPerName()
    {
        _config.FinalizeConfig();

        var one = _config.Create<Room>();
        var two = _config.Create<Room>();

        two.First.Should().BeSameAs(one.First);
        two.Second.Should().BeSameAs(one.Second);
        one.First.Should().NotBeSameAs(one.Second);
        one.First.Watts.Should().Be(40);
        one.Second.Watts.Should().Be(100);
    }

    [Fact]
    public void Create_ConstructorThroughAMacro_IsShared()
    {
        _config.Parse(
            """
            maker = @Lamp
            light = @red/singleton()
            red/singleton.constructor = %maker
            Room.first = %light
            Room.second = %light
            """);

        var room = _config.Create<Room>();

        room.First.Should().BeSameAs(room.Second);
    }

    [Fact]
    public void Clear_ForgetsTheObjects()
    {
        var before = _config.Create<Room>();
        var text = _config.ConfigText();
        _config.Clear();
        _config.Parse(text);

        _config.Create<Room>().First.Should().NotBeSameAs(before.First);
    }

    [Theory]
    [InlineData("5", "")]
    [InlineData("[@Lamp]", "")]
    [InlineData("@Lamp()", ". Write '@Lamp'.")]
    public void Create_ConstructorThatCannotBeCalled_IsRefused(string constructor, string suggestion)
    {
        _config.Parse($"red/singleton.constructor = {constructor}");

        var create = () => _config.Create<Room>();

        create.Should().Throw<GinException>().WithMessage(
            $"bindings(1,29): error GIN4006: the constructor of singleton 'red' is no reference to a configurable{suggestion}");
    }

    [Theory]
    [InlineData("maker = 5\nred/singleton.constructor = %maker", "GIN4006")]
    [InlineData("red/singleton.constructor = %FIVE", "GIN4006")]
    [InlineData("red/singleton.constructor = %maker", "GIN2013")]
    public void Create_ConstructorThroughANameThatStandsForNone_IsRefused(string text, string id)
    {
        _config.AddConstant("FIVE", 5L);
        _config.Parse(text);

        var create = () => _config.Create<Room>();

        create.Should().Throw<GinException>().Which.Diagnostics.Single().Id.Should().Be(id);
    }

    [Fact]
    public void GetConfigurable_Singleton_GivesTheObject()
    {
        var room = _config.Create<Room>();

        _config.GetConfigurable("red/gin.singleton").Create().Should().BeSameAs(room.First);
    }

    [Fact]
    public void Create_UncalledReferenceToASingleton_GivesTheObjectWhenCalled()
    {
        _config.Register<Shop>(module: "house");
        _config.Parse("Shop.lamps = @red/singleton\nShop.price = @FIVE/gin.constant");
        _config.AddConstant("FIVE", 5L);

        var shop = _config.Create<Shop>();

        shop.Lamps().Should().BeOfType<Lamp>().And.BeSameAs(shop.Lamps());
        shop.Price().Should().Be(5L);
    }

    [Fact]
    public void Create_ConstructorMissing_IsRefused()
    {
        _config.Parse("Room.first = @green/singleton()");

        var create = () => _config.Create<Room>();

        create.Should().Throw<GinException>().WithMessage(
            "bindings(1,14): error GIN4005: singleton 'green' has no constructor. Bind 'green/gin.singleton.constructor'.");
    }

    [Fact]
    public void Create_ManyThreads_BuildOneObject()
    {
        var built = 0;
        _config.Register(() => Interlocked.Increment(ref built), "Slow");
        _config.Register((int n) => n, "Take");
        _config.Parse("Take.n = @one/singleton()\none/singleton.constructor = @Slow");
        var take = _config.Get<Func<int>>("Take");

        Parallel.For(0, 64, _ => take().Should().Be(1));

        built.Should().Be(1);
    }

    private sealed class Lamp(int watts = 40)
    {
        public int Watts { get; } = watts;
    }

    private sealed class Shop(Func<object> lamps, Func<object> price)
    {
        public Func<object> Lamps { get; } = lamps;

        public Func<object> Price { get; } = price;
    }

    private sealed class Room(Lamp first, Lamp second)
    {
        public Lamp First { get; } = first;

        public Lamp Second { get; } = second;
    }
}
