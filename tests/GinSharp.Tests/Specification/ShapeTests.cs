using System.Runtime.InteropServices;

namespace GinSharp.Tests.Specification;

/// <summary>The kinds of types and methods that C# has and Python does not.</summary>
public class ShapeTests
{
    private static readonly int[] Seven = [7];

    private readonly GinConfig _config = Sample.EmptyConfig();

    [Fact]
    public void Create_Struct_IsFilled()
    {
        _config.Register<Point>(module: "shapes");
        _config.Register((Point at) => at.X + at.Y, "Sum");
        _config.Parse("Point.x = 3\nSum.at = @p/Point()\np/Point.y = 4");
        _config.FinalizeConfig();

        _config.Create<Point>().Should().Be(new Point(3, 2));
        _config.GetConfigurable("Sum").Create().Should().Be(7);
    }

    [Fact]
    public void Create_StructWithoutConstructor_IsFilledThroughItsFields()
    {
        _config.Register<Plain>(module: "shapes");
        _config.Parse("Plain.Left = 3");

        var plain = _config.Create<Plain>();

        plain.Left.Should().Be(3);
        plain.Right.Should().Be(0);
    }

    [Fact]
    public void Create_Record_IsFilled()
    {
        _config.Register<Person>(module: "shapes");
        _config.Parse("Person.name = 'Ann'\nPerson.tags = ['a', 'b']");

        var person = _config.Create<Person>(("age", 30));

        person.Name.Should().Be("Ann");
        person.Tags.Should().Equal("a", "b");
        person.Age.Should().Be(30);
    }

    [Fact]
    public void Create_RecordOfWhichSomethingIsMissing_IsRefused()
    {
        _config.Register<Person>(module: "shapes");
        _config.Parse("Person.tags = []");

        _config.Invoking(config => config.Create<Person>()).Should().Throw<GinException>().WithMessage(
            "error GIN4002: 'Person' has no value for 'Name' (bound: 'tags'; passed by the caller: none). "
            + "Bind 'Person.Name', or pass it.");
    }

    [Fact]
    public void Create_OptionClass_IsFilledThroughInitAndRequiredProperties()
    {
        _config.Register<Settings>(module: "shapes");
        _config.Parse("Settings.Url = 'http://a/b'\nSettings.Timeout = '00:00:05'\nSettings.Mode = 'Careful'");

        var settings = _config.Create<Settings>();

        settings.Url.Should().Be(new Uri("http://a/b"));
        settings.Timeout.Should().Be(TimeSpan.FromSeconds(5));
        settings.Mode.Should().Be(Mode.Careful);
        settings.Retries.Should().Be(3);
        _config.Clear();
        _config.Invoking(config => config.Create<Settings>()).Should().Throw<GinException>().WithMessage(
            "error GIN4002: 'Settings' has no value for 'Url'*");
    }

    [Fact]
    public void Create_GenericClassUnderAName_IsFilled()
    {
        _config.Register<Box<int>>("IntBox", module: "shapes");
        _config.Register<Box<string>>("TextBox", module: "shapes");
        _config.Parse("IntBox.item = 3\nTextBox.item = 'three'");

        _config.Create<Box<int>>().Item.Should().Be(3);
        _config.Create<Box<string>>().Item.Should().Be("three");
    }

    [Fact]
    public void Register_GenericClassWithoutName_IsRefused() =>
        _config.Invoking(config => config.Register<Box<int>>()).Should().Throw<GinException>()
            .Which.Diagnostics.Single().Id.Should().Be("GIN2106");

    [Fact]
    public void Create_SeveralConstructors_TakesTheMarkedOne()
    {
        _config.Register<Choice>(module: "shapes");
        _config.Parse("Choice.b = 5");

        _config.Create<Choice>().Sum.Should().Be(105);
    }

    [Fact]
    public void Invoke_Params_AreFilledByListsOrItemByItem()
    {
        _config.Register(Total, "Total");
        _config.Register(Names, "Names");

        _config.Invoke<int>(Total).Should().Be(0);
        _config.Invoke<int>(Total, 1, 2, 3).Should().Be(5, "the first argument is the factor");
        _config.Invoke<int>(Total, 2, new[] { 4, 5 }).Should().Be(18);
        _config.Invoke<int>(Total, new GinArgument("numbers", Seven)).Should().Be(7);
        _config.Invoke<string>(Names).Should().BeEmpty();
        _config.Invoke<string>(Names, "a", null, "c").Should().Be("a,,c");
        _config.Parse("Total.numbers = [10, 20]\nTotal.factor = 2\nNames.names = ('x', 'y')");
        _config.Invoke<int>(Total).Should().Be(60);
        _config.Invoke<int>(Total, 3).Should().Be(90);
        _config.Invoke<string>(Names).Should().Be("x,y");
    }

    [Fact]
    public void Invoke_RequiredAmongTheItemsOfParams_IsRefused()
    {
        _config.Register(Total, "Total");

        _config.Invoking(config => config.Invoke<int>(Total, 1, 2, Gin.Required)).Should().Throw<GinException>().WithMessage(
            "error GIN4017: Gin.Required was passed for one of the items of 'numbers' of 'Total'; it can only stand for all of them");
        _config.Invoking(config => config.Invoke<int>(Total, 1, Gin.Required)).Should().Throw<GinException>().WithMessage(
            "error GIN4001: 'Total' requires 'numbers'*");
    }

    [Fact]
    public void Invoke_TooManyArguments_IsRefused()
    {
        _config.Register((int a = 1, int b = 2) => a + b, "Two");

        _config.Invoking(config => config.GetConfigurable("Two").Create([1, 2, 3], [])).Should().Throw<GinException>()
            .WithMessage("error GIN4008: 'Two' takes 2 arguments and was passed 3");
    }

    [Fact]
    public async Task Invoke_AsyncMethod_KeepsItsScopeAcrossAwaits()
    {
        _config.Register(WaitAsync, "WaitAsync");
        _config.Parse("slow/WaitAsync.name = 'slow'");
        Task<string> waiting;

        using (_config.Scope("slow"))
        {
            waiting = _config.Invoke<Task<string>>(WaitAsync);
        }

        (await waiting).Should().Be("slow in slow");
        (await _config.Invoke<Task<string>>(WaitAsync, "plain")).Should().Be("plain in ");
    }

    [Fact]
    public void Invoke_MethodWithoutResult_Runs()
    {
        var seen = new List<int>();
        _config.Register(new Action<int>(seen.Add), "Add");
        _config.Parse("Add.item = 6");

        _config.Invoke(new Action<int>(seen.Add));
        _config.Invoke(new Action<int>(seen.Add), 7);

        seen.Should().Equal(6, 7);
    }

    private static int Total(int factor = 1, params int[] numbers) => factor * numbers.Sum();

    private static string Names(params IReadOnlyList<string?> names) => string.Join(',', names);

    private static async Task<string> WaitAsync(string name = "none")
    {
        await Task.Yield();
        return $"{name} in {string.Join('/', Gin.CurrentScope)}";
    }

    private enum Mode
    {
        Quick,
        Careful,
    }

    private readonly record struct Point(int X = 1, int Y = 2);

    [StructLayout(LayoutKind.Auto)]
    private struct Plain
    {
        public int Left;
        public int Right;
    }

    private sealed record Person(string Name, string[] Tags, int Age = 0);

    private sealed class Settings
    {
        public required Uri Url { get; init; }

        public TimeSpan Timeout { get; init; }

        public Mode Mode { get; set; }

        public int Retries { get; set; } = 3;
    }

    private sealed class Box<T>(T item)
    {
        public T Item { get; } = item;
    }

    private sealed class Choice
    {
        public Choice(int a) => Sum = a;

        [Configurable]
        public Choice(int a = 100, int b = 1) => Sum = a + b;

        public int Sum { get; }
    }
}
