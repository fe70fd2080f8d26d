using System.Diagnostics.CodeAnalysis;

namespace GinSharp.Tests.Specification;

/// <summary>Members that can be set are parameters, whatever the constructor takes; nothing is made to look at them.</summary>
public class MemberTests
{
    private readonly GinConfig _config = Sample.EmptyConfig();

    [Fact]
    public void Create_RequiredMemberBesideAConstructor_IsBound()
    {
        _config.Register<Robot>(module: "m");
        _config.Parse("Robot.arms = 3\nRobot.name = 'r2'\nRobot.speed = 1.5\nRobot.label = 'x'\nRobot.count = 4");

        var robot = _config.Create<Robot>();

        (robot.Arms, robot.Name, robot.Speed, robot.Label, robot.Count).Should().Be((3, "r2", 1.5, "x", 4));
    }

    [Fact]
    public void Create_RequiredMemberWithoutAValue_IsReported()
    {
        _config.Register<Robot>(module: "m");
        _config.Parse("Robot.arms = 3");

        _config.Invoking(config => config.Create<Robot>()).Should().Throw<GinException>().WithMessage(
            "error GIN4002: 'Robot' has no value for 'Name' (bound: 'arms'; passed by the caller: none). "
                + "Bind 'Robot.Name', or pass it.");
    }

    [Fact]
    public void Create_MembersWithoutValues_StayAsTheClassSetsThem()
    {
        _config.Register<Robot>(module: "m");
        _config.Parse("Robot.arms = 3\nRobot.name = 'r2'");

        var (one, other) = (_config.Create<Robot>(), _config.Create<Robot>());

        (one.Speed, one.Label, one.Count).Should().Be((6, "made", 7));
        one.Parts.Should().NotBeSameAs(other.Parts);
    }

    [Fact]
    public void Create_ConstructorThatSetsRequiredMembers_AsksForNone()
    {
        _config.Register<SelfMade>(module: "m");

        _config.Create<SelfMade>().Name.Should().Be("own");
        _config.Bind("SelfMade.name", "bound");
        _config.Create<SelfMade>().Name.Should().Be("bound");
    }

    [Fact]
    public void Create_RequiredMemberThatAConstructorParameterNames_GetsItsValue()
    {
        _config.Register<Named>(module: "m");
        _config.Parse("Named.name = 'n'");

        var named = _config.Create<Named>();

        (named.Name, named.Given).Should().Be(("n", "n"));
    }

    [Fact]
    public void Create_PassedByName_SetsAMember()
    {
        _config.Register<Robot>(module: "m");

        var robot = _config.Create<Robot>(("arms", 2), ("Name", "n"), ("speed", 9.0));

        (robot.Arms, robot.Name, robot.Speed).Should().Be((2, "n", 9.0));
    }

    [Fact]
    public void Create_PassedByPosition_ReachesTheConstructorOnly()
    {
        _config.Register<Robot>(module: "m");

        _config.Invoking(config => config.GetConfigurable("Robot").Create([2, "n"], [])).Should().Throw<GinException>().WithMessage(
            "error GIN4008: 'Robot' takes 1 arguments and was passed 2");
    }

    [Theory]
    [InlineData(typeof(Positional), "X, Y")]
    [InlineData(typeof(PositionalStruct), "X, Y")]
    [InlineData(typeof(Derived), "X, Z, Y")]
    [InlineData(typeof(Hiding), "Value")]
    [InlineData(typeof(Overriding), "Value")]
    [InlineData(typeof(Folded), "batch_size")]
    [InlineData(typeof(Marked), "a, B")]
    public void Parse_UnknownName_ListsEachParameterOnce(Type type, string parameters)
    {
        _config.Register(type, "T", module: "m");
        string[] names = parameters.Split(", ");
        var list = names.Length == 1
            ? $"'{names[0]}'"
            : $"{string.Join(", ", names[..^1].Select(name => $"'{name}'"))} and '{names[^1]}'";

        _config.Invoking(config => config.Parse("T.qqqqqqqq = 1")).Should().Throw<GinException>().WithMessage(
            $"bindings(1,1): error GIN2003: 'T' has no parameter 'qqqqqqqq'. Its parameters are {list}.");
    }

    [Fact]
    public void Create_HiddenMember_SetsTheOneThatHides()
    {
        _config.Register<Hiding>(module: "m");
        _config.Parse("Hiding.value = 'text'");

        _config.Create<Hiding>().Value.Should().Be("text");
    }

    [Fact]
    public void Create_OverriddenGetter_UsesTheSetterOfTheBase()
    {
        _config.Register<Overriding>(module: "m");
        _config.Parse("Overriding.value = 4");

        _config.Create<Overriding>().Value.Should().Be(40);
    }

    [Fact]
    public void Create_StructWithMembers_SetsThem()
    {
        _config.Register<Point>(module: "m");
        _config.Parse("Point.x = 4\nPoint.y = 5");

        _config.Create<Point>().Should().Be(new Point { X = 4, Y = 5 });
    }

    [Fact]
    public void Parse_ClassThatThrowsWhenItIsMade_MakesNothing()
    {
        _config.Register<Explosive>(module: "m");
        _config.Register<Robot>(module: "m");

        _config.Parse("Explosive.size = 2\nRobot.arms = 1");
        using var help = new StringWriter();
        _config.ParseCommandLine(["--gin-help"], output: help);
        help.ToString().Should().Contain("Size: int, set by the class").And.Contain("Name: string");
        _config.Explain("Explosive.name").ToString().Should().Be(
            """
            Explosive.name = (set by the class)
              not bound: the class sets it
            """.ReplaceLineEndings("\n"));
        _config.ConfigText().Should().Contain("Explosive.size = 2");
        _config.OperativeConfig().Should().NotContain("Explosive");
    }

    [Fact]
    public void OperativeConfig_MembersThatTheClassSets_AreThereOnceAnObjectIs()
    {
        _config.Register<Robot>(module: "m");
        _config.Parse("Robot.arms = 3\nRobot.name = 'r2'");
        _config.OperativeConfig().Should().BeEmpty();

        var robot = _config.Create<Robot>();
        robot.Parts.Add("later");

        _config.OperativeConfig().Should().EndWith(
            """
            Robot.Count = 7
            Robot.Label = 'made'
            Robot.Parts = ['wheel']
            Robot.Speed = 6.0
            Robot.arms = 3
            Robot.name = 'r2'

            """.ReplaceLineEndings("\n"));
        _config.Record().Calls.Single().Parameters.Select(parameter => $"{parameter.Name} {parameter.Origin} {parameter.Value}")
            .Should().Equal(
                "arms bound 3",
                "Name bound 'r2'",
                "Speed default 6.0",
                "Label default 'made'",
                "Parts default ['wheel']",
                "Count default 7");
    }

    [Fact]
    public void OperativeConfig_CallThatFails_TellsOfNoMember()
    {
        _config.Register<Explosive>(module: "m");
        _config.Parse("Explosive.size = 2");

        _config.Invoking(config => config.Create<Explosive>()).Should().Throw<InvalidOperationException>();

        _config.OperativeConfig().Should().Contain("Explosive.size = 2").And.NotContain("Explosive.Name");
    }

    [Fact]
    public void OperativeConfig_GetterThatThrows_LeavesTheMemberOut()
    {
        _config.Register<Shy>(module: "m");

        _config.Create<Shy>();

        _config.OperativeConfig().Should().Contain("Shy.Open = 1").And.NotContain("Closed");
    }

    [Fact]
    public void OperativeConfig_ReadBack_LeadsToTheSameObject()
    {
        _config.Register<Robot>(module: "m");
        _config.Parse("Robot.arms = 3\nRobot.name = 'r2'");
        _config.Create<Robot>();
        var again = Sample.EmptyConfig();
        again.Register<Robot>(module: "m");

        again.Parse(_config.OperativeConfig());

        again.Create<Robot>().Should().BeEquivalentTo(_config.Create<Robot>());
    }

    [Theory]
    [InlineData("Shelf.books = ['a', 'b']")]
    [InlineData("Shelf.closed = ['a', 'b']")]
    public void Create_CollectionWithoutSetter_HoldsWhatIsBound(string binding)
    {
        _config.Register<Shelf>(module: "m");
        _config.Parse(binding);

        var shelf = _config.Create<Shelf>();

        shelf.Books.Concat(shelf.Closed).Where(book => book != "default").Should().Equal("a", "b");
    }

    [Fact]
    public void Create_DictionaryWithoutSetter_HoldsWhatIsBound()
    {
        _config.Register<Shelf>(module: "m");
        _config.Parse("Shelf.prices = {'a': 2}");

        _config.Create<Shelf>().Prices.Should().Equal(new Dictionary<string, int> { ["a"] = 2 });
    }

    [Theory]
    [InlineData("computed")]
    [InlineData("fixed")]
    public void Parse_CollectionThatCannotBeFilled_IsNoParameter(string name)
    {
        _config.Register<Shelf>(module: "m");

        _config.Invoking(config => config.Parse($"Shelf.{name} = ['a']")).Should().Throw<GinException>().WithMessage(
            $"bindings(1,1): error GIN2003: 'Shelf' has no parameter '{name}'. "
                + "Its parameters are 'Books', 'Prices' and 'Closed'.");
    }

    private sealed class Robot(int arms)
    {
        public int Count = arms + 4;

        public int Arms { get; } = arms;

        public required string Name { get; init; }

        public double Speed { get; set; } = 2 * arms;

        public string Label { get; init; } = "made";

        public List<string> Parts { get; set; } = ["wheel"];
    }

    [method: SetsRequiredMembers]
    private sealed class SelfMade()
    {
        public required string Name { get; set; } = "own";
    }

    private sealed class Named(string name)
    {
        public string Given { get; } = name;

        public required string Name { get; set; }
    }

    private record Positional(int X)
    {
        public int Y { get; init; } = 2;
    }

    private record struct PositionalStruct(int X)
    {
        public int Y { get; init; } = 2;
    }

    private sealed record Derived(int X) : Positional(X)
    {
        public int Z { get; set; }
    }

    private class Base
    {
        public virtual int Value { get; set; }
    }

    private sealed class Hiding : Base
    {
        public new string Value { get; set; } = "";
    }

    private sealed class Overriding : Base
    {
        public override int Value => 10 * base.Value;
    }

    private sealed class Folded(int batch_size)
    {
        public int BatchSize { get; set; } = batch_size;
    }

    private sealed class Marked
    {
        public Marked()
        {
        }

        [Configurable]
        public Marked(int a) => B = a;

        public int B { get; set; }
    }

    private struct Point
    {
        public int X;

        public int Y { get; set; }
    }

    private sealed class Explosive
    {
        public Explosive() => throw new InvalidOperationException("boom");

        public int Size { get; set; }

        public string Name { get; set; }
    }

    private sealed class Shy
    {
        public int Open { get; set; } = 1;

        [SuppressMessage("Design", "CA1065", Justification = "That it throws is the point.")]
        public int Closed
        {
            get => throw new InvalidOperationException("shy");
            set => Open = value;
        }
    }

    private sealed class Shelf
    {
        public IList<string> Books { get; } = ["default"];

        public Dictionary<string, int> Prices { get; } = new() { ["old"] = 1 };

        public List<string> Closed { get; private set; } = ["default"];

        public List<string> Computed => [.. Books];

        public IReadOnlyList<string> Fixed { get; } = [];

        public void Reset() => Closed = [];
    }
}
