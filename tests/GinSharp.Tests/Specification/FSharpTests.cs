using GinSharp.Tests.FSharp;
using Microsoft.FSharp.Core;

namespace GinSharp.Tests.Specification;

/// <summary>Configurables written in F#.</summary>
public class FSharpTests
{
    private readonly GinConfig _config = Sample.EmptyConfig();

    public FSharpTests()
    {
        _config.Register<Settings>(module: "fs");
        _config.Register<Size>(module: "fs");
        _config.Register<Coach>(module: "fs");
        _config.Register<Shapes>(module: "fs");
    }

    [Fact]
    public void Create_SettableRecord_LeavesWhatIsNotBound()
    {
        _config.Parse("Settings.name = 'n'\nSettings.tags = ['a', 'b']\nSettings.limit = 3");

        var settings = _config.Create<Settings>();

        settings.Name.Should().Be("n");
        settings.Rate.Should().Be(0);
        settings.Tags.AsEnumerable().Should().Equal("a", "b");
        settings.Limit.Should().Be(FSharpOption<int>.Some(3));
    }

    [Fact]
    public void Create_Record_NeedsAllFields()
    {
        _config.Parse("Size.width = 4");

        _config.Invoking(config => config.Create<Size>()).Should().Throw<GinException>().WithMessage(
            "error GIN4002: 'Size' has no value for 'height' (bound: 'width'; passed by the caller: none)*");
    }

    [Fact]
    public void Create_OptionalParameters_NeedNoValue()
    {
        _config.Parse("Coach.epochs = 2");
        Make().Rate.Should().Be(0.5);

        _config.Parse("Coach.rate = 2\nCoach.size = @Size()\nSize.width = 1\nSize.height = 2\nCoach.notes = ['x']\nCoach.level = 7");
        var trainer = Make();

        (trainer.Rate, trainer.Size!.Value.Height, trainer.Level).Should().Be((2, 2, 7));
        trainer.Notes.Should().Equal("x");

        Coach Make() => _config.Create<Coach>();
    }

    [Fact]
    public void Create_OptionalParameterThatIsNone_IsNone()
    {
        _config.Parse("Coach.epochs = 2\nCoach.rate = None");

        _config.FinalizeConfig();

        _config.Create<Coach>().Rate.Should().Be(0.5);
    }

    [Fact]
    public void Create_CollectionsOfFSharp_AreMade()
    {
        _config.Parse(
            """
            Shapes.list = [(1, 'a'), (2, 'b')]
            Shapes.set = ['b', 'a', 'b']
            Shapes.map = {'x': [1.5, 2]}
            Shapes.pair = (1, 2)
            Shapes.value = None
            """);
        _config.FinalizeConfig();

        var shapes = _config.Create<Shapes>();

        shapes.List.AsEnumerable().Should().Equal(Tuple.Create(1, "a"), Tuple.Create(2, "b"));
        shapes.Set.AsEnumerable().Should().Equal("a", "b");
        shapes.Map["x"].AsEnumerable().Should().Equal(1.5, 2);
        shapes.Pair!.Value.Should().Be(Tuple.Create(1, 2));
        shapes.Value.Should().Be(FSharpValueOption<int>.None);
    }

    [Fact]
    public void FinalizeConfig_WrongItemInAnFSharpList_IsReportedWhereItStands()
    {
        _config.Parse("Shapes.map = {'x': [1, 'a']}");

        _config.Invoking(config => config.FinalizeConfig()).Should().Throw<GinException>().WithMessage(
            "bindings(1,24): error GIN3001: 'a' cannot become double (Shapes.map is FSharpMap<string, FSharpList<double>>)*");
    }

    [Fact]
    public void Register_Closure_IsKnownByTheNameThatIsGiven()
    {
        _config.Register(Functions.doubled, "Doubled");
        _config.Parse("Doubled.number = 21");

        _config.GetConfigurable("GinSharp.Tests.FSharp.Functions.Doubled").Create().Should().Be(42);
    }

    [Fact]
    public void Register_ClosureWithoutAName_IsRefused()
    {
        _config.Invoking(config => config.Register(Functions.doubled)).Should().Throw<GinException>().WithMessage(
            "error GIN2107: 'Invoke' is a lambda or a local function, whose name the compiler makes up. Register it under a name.");
    }

    [Fact]
    public void Register_UnionCase_IsMadeByItsStaticMember()
    {
        _config.Register(typeof(Figure).GetMethod("NewCircle")!, "Circle", module: "fs");
        _config.Register<Drawing>(module: "fs");
        _config.Parse("Drawing.figure = @Circle()\nCircle.radius = 2");

        _config.Create<Drawing>().Figure.Should().Be(Figure.NewCircle(2));
    }

    [Fact]
    public void Invoke_FunctionOfAModule_TakesWhatIsBound()
    {
        var scanning = new GinConfig();
        scanning.Parse("FSharpArea.width = 3\nFSharpArea.height = 4");

        scanning.GetConfigurable("FSharpArea").Create().Should().Be(12);
    }
}
