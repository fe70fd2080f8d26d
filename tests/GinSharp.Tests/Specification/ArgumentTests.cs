namespace GinSharp.Tests.Specification;

/// <summary>What a caller passes, by position and by name.</summary>
public class ArgumentTests
{
    private readonly GinConfig _config = Sample.EmptyConfig();

    public ArgumentTests()
    {
        _config.Register(Show, "Show");
        _config.Register(Texts, "Texts");
        _config.Register(Total, "Total");
        _config.Register(Collect, "Collect");
        _config.Register<Sample.Adam>(module: "sample");
        _config.Parse("Show.second = 'bound'\nAdam.lr = 0.5");
    }

    [Fact]
    public void Invoke_Tuple_IsAValue()
    {
        _config.Invoke<object?>(Show, ("second", 3)).Should().Be(Pair(("second", 3), "bound"));
        _config.Invoke<object?>(Show, ("a", 1), ("b", 2)).Should().Be(Pair(("a", 1), ("b", 2)));
        _config.Invoke<object?>(Show, (1, 2)).Should().Be(Pair((1, 2), "bound"));
    }

    [Fact]
    public void Invoke_GinArgument_IsNamed()
    {
        _config.Invoke<object?>(Show, new GinArgument("second", 3)).Should().Be(Pair(null, 3));
        _config.Invoke<object?>(Show, new GinArgument("Second", 3), 1).Should().Be(Pair(1, 3));
        _config.Invoke<object?>(Show, 1, new GinArgument("second", null)).Should().Be(Pair(1, null));
        _config.Invoke<string>(Collect, new GinArgument("b", 1), new GinArgument("a", 2)).Should().Be("a=2 b=1");
        _config.Invoking(config => config.Invoke<object?>(Show, 1, new GinArgument("first", 3))).Should()
            .Throw<GinException>().WithMessage("error GIN4012: 'first' of 'Show' was passed twice");
        _config.Invoking(config => config.Invoke<object?>(Show, new GinArgument("secnd", 3))).Should()
            .Throw<GinException>().WithMessage("error GIN4007: 'Show' has no parameter 'secnd'. Did you mean 'second'?");
        _config.Invoking(config => config.Invoke<object?>(Show, default(GinArgument))).Should()
            .Throw<GinException>().Which.Diagnostics.Single().Id.Should().Be("GIN4007");
    }

    [Fact]
    public void Invoke_TupleWhereAnotherTypeIsNeeded_SaysHowToNameIt() =>
        _config.Invoking(config => config.Invoke<string>(Texts, ("texts", 3))).Should().Throw<GinException>().WithMessage(
            "error GIN4009: the value passed for 'texts' of 'Texts' is (string, int), not string[]. "
            + "Write 'new GinArgument(\"texts\", …)' to pass 'texts' by name.");

    [Fact]
    public void Invoke_ArrayOfTexts_IsOneArgument()
    {
        string[] texts = ["a", "b"];
        string[][] nested = [["a"], ["b"]];
        object[] covariant = new[] { "a", "b" };

        _config.Invoke<string>(Texts, texts).Should().Be("a,b");
        _config.Invoke<object?>(Show, texts).Should().BeOfType<(object?, object?)>().Which.Item1.Should().BeSameAs(texts);
        _config.Invoke<object?>(Show, nested).Should().BeOfType<(object?, object?)>().Which.Item1.Should().BeSameAs(nested);
        _config.Invoke<string>(Texts, covariant).Should().Be("a,b");
        _config.Invoke<object?>(Show, texts, 2).Should().Be(Pair(texts, 2));
        _config.Invoke(Show, texts);
        int[] numbers = [1, 2];
        _config.Invoke<int>(Total, numbers).Should().Be(3);
    }

    [Fact]
    public void Invoke_ArrayOfObjects_HoldsTheArguments()
    {
        object?[] arguments = [1, new GinArgument("second", 2)];

        _config.Invoke<object?>(Show, arguments).Should().Be(Pair(1, 2));
        _config.Invoke<object?>(Show, arguments.AsSpan()).Should().Be(Pair(1, 2));
        _config.Invoke<object?>(Show, [1, 2]).Should().Be(Pair(1, 2));
        _config.Invoke<object?>(Show, (object)arguments).Should().BeOfType<(object?, object?)>()
            .Which.Item1.Should().BeSameAs(arguments);
        _config.Invoke<object?>(Show, null).Should().Be(Pair(null, "bound"));
        _config.Invoke<object?>(Show, Array.Empty<object>()).Should().Be(Pair(null, "bound"));
        _config.Invoke(Show, arguments);
    }

    [Fact]
    public void Create_ArgumentsWithoutSpans_AreNamed()
    {
        GinArgument[] arguments = [new("momentum", 0.25)];
        _config.Create<Sample.Adam>().Momentum.Should().Be(0.9);
        _config.Create<Sample.Adam>(arguments).Momentum.Should().Be(0.25);
        _config.Create<Sample.Adam>(new GinArgument("momentum", 0.25), new GinArgument("lr", 1)).Lr.Should().Be(1);
        _config.Create<Sample.Adam>(("momentum", 0.25)).Momentum.Should().Be(0.25);

        var factory = _config.GetConfigurable("Adam");
        ((Sample.Adam)factory.Create(arguments)!).Momentum.Should().Be(0.25);
        ((Sample.Adam)factory.Create()!).Lr.Should().Be(0.5);
    }

    [Fact]
    public void Create_WithoutArguments_CanBeCalledWithoutSpans()
    {
        typeof(GinConfig).GetMethod("Create", 1, []).Should().NotBeNull();
        typeof(Gin).GetMethod("Create", 1, []).Should().NotBeNull();
        typeof(GinFactory<int>).GetMethod("Create", []).Should().NotBeNull();
    }

    [Theory]
    [InlineData(false, "a b c d")]
    [InlineData(true, "a c d")]
    public void Invoke_ReferencesAmongTheArguments_AreEvaluatedInTheOrderOfTheSignature(bool passes, string expected)
    {
        var order = new List<string>();
        object? Log(string name)
        {
            order.Add(name);
            return null;
        }

        static object? Four(object? a, object? b, object? c, [ConfigurableExtras] IReadOnlyDictionary<string, object?> more) =>
            more.Count;

        static object? Three(object? a, object? b, object? d) => null;

        _config.Register(Log, "Log");
        _config.Register(Four, "Four");
        _config.Register(Three, "Three");
        _config.Parse("d/Log.name = 'd'\nc/Log.name = 'c'\nb/Log.name = 'b'\na/Log.name = 'a'\n"
            + "Four.d = @d/Log()\nFour.c = @c/Log()\nFour.b = @b/Log()\nFour.a = @a/Log()\n"
            + "Three.d = @d/Log()\nThree.b = @b/Log()\nThree.a = @a/Log()");

        (string Name, object? Value)[] passed = passes ? [("b", 1)] : [];
        _config.GetConfigurable("Four").Create(passed);
        string.Join(' ', order).Should().Be(expected);

        order.Clear();
        _config.GetConfigurable("Three").Create(passed);
        string.Join(' ', order).Should().Be(expected.Replace(" c", "", StringComparison.Ordinal));
    }

    private static object Pair(object? first, object? second) => (first, second);

    private static object? Show(object? first = null, object? second = null) => (first, second);

    private static string Texts(string[] texts) => string.Join(',', texts);

    private static int Total(params int[] numbers) => numbers.Sum();

    private static string Collect([ConfigurableExtras] IReadOnlyDictionary<string, object?> more) =>
        string.Join(' ', more.Select(pair => $"{pair.Key}={pair.Value}"));
}
