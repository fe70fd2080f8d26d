using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace GinSharp.Hosting.Tests;

public enum Mode
{
    None,
    Fast,
}

[Configurable]
public sealed class Many
{
    public string Text { get; set; } = "text";

    public string? MaybeText { get; set; } = "text";

    public bool Flag { get; set; }

    public bool? MaybeFlag { get; set; }

    public int Count { get; set; }

    public double Rate { get; set; }

    public decimal Price { get; set; }

    public char Letter { get; set; }

    public Mode Mode { get; set; } = Mode.Fast;

    public Uri? Uri { get; set; }

    public List<bool> Flags { get; set; } = [];

    public string[] Texts { get; set; } = ["a"];

    public int[] Sizes { get; set; } = [0];

    public (string Name, int Size) Pair { get; set; }

    public Dictionary<string, int> Table { get; set; } = new() { ["default"] = 1 };

    public Dictionary<int, string> Names { get; set; } = [];

    public object? Any { get; set; } = "any";

    public List<Dictionary<string, int>> Rows { get; set; } = [];
}

/// <summary>A setting is read by the type of its parameter, and the later provider wins.</summary>
public class AddConfigurationTypesTests
{
    public static TheoryData<string, string, object?> Texts => new()
    {
        { "text", "2024", "2024" },
        { "text", "True", "True" },
        { "text", "None", "None" },
        { "text", "[1, 2]", "[1, 2]" },
        { "text", "1e3", "1e3" },
        { "text", " spaced ", " spaced " },
        { "text", "", "" },
        { "text", "it's", "it's" },
        { "text", "'quoted'", "quoted" },
        { "text", "C:\\new\\test", "C:\\new\\test" },
        { "text", "two\nlines", "two\nlines" },
        { "text", "'''two\nlines'''", "two\nlines" },
        { "flag", "true", true },
        { "flag", "TRUE", true },
        { "flag", "1", true },
        { "flag", " 1 ", true },
        { "maybe_flag", "0", false },
        { "maybe_flag", "None", null },
        { "count", "7", 7 },
        { "count", " 7 ", 7 },
        { "count", "+7", 7 },
        { "count", "007", 7 },
        { "count", "-7", -7 },
        { "count", "0x10", 16 },
        { "rate", "5", 5.0 },
        { "rate", "+1e-3", 1e-3 },
        { "price", "1.10", 1.10m },
        { "letter", "5", '5' },
        { "mode", "None", Mode.None },
        { "mode", "fast", Mode.Fast },
        { "uri", "https://example.org/a", new Uri("https://example.org/a") },
        { "sizes", "[7, 8]", new List<int> { 7, 8 } },
        { "sizes", "", Array.Empty<int>() },
        { "flags", "[True]", new List<bool> { true } },
        { "any", "2024", 2024L },
        { "any", "text", "text" },
        { "any", "true", "true" },
        { "any", "True", true },
        { "any", "[1, 'a']", new List<object?> { 1L, "a" } },
        { "table", "{'a': 1}", new Dictionary<string, int> { ["a"] = 1 } },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void AddConfiguration_Text_IsReadByTheTypeOfItsParameter(string parameter, string text, object? expected)
    {
        var many = Create(Memory(($"Gin:Many:{parameter}", text)));

        var name = parameter.Replace("_", "", StringComparison.Ordinal);
        var property = typeof(Many).GetProperties()
            .Single(property => property.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        property.GetValue(many).Should().BeEquivalentTo(expected);
    }

    public static TheoryData<string, Func<Many, object?>, object?> Structures => new()
    {
        { """{ "flags": [true, "false", 1, "0"] }""", many => many.Flags, new List<bool> { true, false, true, false } },
        { """{ "texts": [2024, "a", "", "None"] }""", many => many.Texts, new List<string> { "2024", "a", "", "None" } },
        { """{ "sizes": [] }""", many => many.Sizes, Array.Empty<int>() },
        { """{ "sizes": [1, 2, 3] }""", many => many.Sizes, new List<int> { 1, 2, 3 } },
        { """{ "pair": ["7", "7"] }""", many => many.Pair, ("7", 7) },
        { """{ "table": { "a": 1, "b": "2" } }""", many => many.Table, new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 } },
        { """{ "table": { "0": 1, "1": 2 } }""", many => many.Table, new Dictionary<string, int> { ["0"] = 1, ["1"] = 2 } },
        { """{ "names": { "0": 1, "7": "b" } }""", many => many.Names, new Dictionary<int, string> { [0] = "1", [7] = "b" } },
        { """{ "rows": [{ "size": 3 }, { "size": "4" }] }""", many => many.Rows.ConvertAll(row => row["size"]), new List<int> { 3, 4 } },
        { """{ "maybe_text": null }""", many => many.MaybeText, null },
        { """{ "any": [[], ["x"]] }""", null!, "GIN2054" },
        { """{ "any": "" }""", null!, "GIN2054" },
        { """{ "any": {} }""", null!, "GIN2054" },
        { """{ "table": null }""", null!, "GIN2054" },
        { """{ "any": { "size": [1, 2] } }""", many => ((GinDictionary)many.Any!)["size"], new List<object> { 1L, 2L } },
    };

    [Theory]
    [MemberData(nameof(Structures))]
    public void AddConfiguration_ArraysAndObjects_BecomeListsAndDictionaries(
        string json, Func<Many, object?>? actual, object? expected)
    {
        var create = () => Create(Json($$"""{ "Gin": { "Many": {{json}} } }"""));

        if (actual is null)
        {
            create.Should().Throw<GinException>().Which.Diagnostics.Should().ContainSingle(fault => fault.Id == (string)expected!);
        }
        else
        {
            actual(create()).Should().BeEquivalentTo(expected, options => options.WithStrictOrdering());
        }
    }

    [Fact]
    public void AddConfiguration_EmptyObject_IsRefusedWithWhatToWrite()
    {
        var create = () => Create(Json("""{ "Gin": { "Many": { "table": {} } } }"""));

        create.Should().Throw<GinException>().WithMessage(
            "configuration(Gin:Many:table)(1,1): error GIN2054: the setting is null, which may mean None or {}. "
                + "Write the text \"None\" or \"{}\".");
    }

    public static TheoryData<string, Func<IConfiguration>, int[]> Providers
    {
        get
        {
            var array = With(builder => AddJson(builder, """{ "Gin": { "Many": { "sizes": [1, 2, 3] } } }"""));
            var text = With(builder => AddMemory(builder, ("Gin:Many:sizes", "[7]")));
            var dotted = With(builder => AddMemory(builder, ("Gin:Many.sizes", "[8]")));
            var item = With(builder => AddMemory(builder, ("Gin:Many:sizes:1", "9")));
            var empty = With(builder => AddJson(builder, """{ "Gin": { "Many": { "sizes": [] } } }"""));
            var data = new TheoryData<string, Func<IConfiguration>, int[]>();
            foreach (var (kind, join) in new (string, Func<Action<IConfigurationBuilder>[], IConfiguration>)[]
            {
                ("flat", Flat),
                ("chained", Chain),
                ("chain in a chain", all => Flat(builder => builder.AddConfiguration(Chain(all)))),
                ("section", all => Under(all)),
            })
            {
                data.Add($"{kind}: array, text", () => join([array, text]), [7]);
                data.Add($"{kind}: text, array", () => join([text, array]), [1, 2, 3]);
                data.Add($"{kind}: array, dotted", () => join([array, dotted]), [8]);
                data.Add($"{kind}: dotted, array", () => join([dotted, array]), [1, 2, 3]);
                data.Add($"{kind}: text, dotted", () => join([text, dotted]), [8]);
                data.Add($"{kind}: dotted, text", () => join([dotted, text]), [7]);
                data.Add($"{kind}: array, item", () => join([array, item]), [1, 9, 3]);
                data.Add($"{kind}: array, text, item", () => join([array, text, item]), [9]);
                data.Add($"{kind}: array, empty", () => join([array, empty]), []);
                data.Add($"{kind}: empty, array", () => join([empty, array]), [1, 2, 3]);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public void AddConfiguration_SeveralProviders_TheLaterOneWins(
        string arrangement, Func<IConfiguration> configuration, int[] expected) =>
        Create(configuration()).Sizes.Should().Equal(expected, arrangement);

    [Fact]
    public void AddConfiguration_SectionOfAConfiguration_TheLaterProviderWins()
    {
        var configuration = new ConfigurationManager();
        configuration.AddInMemoryCollection([new("App:Gin:Many:count", "4")]);
        configuration.AddInMemoryCollection([new("App:Gin:Many.count", "5")]);
        configuration.AddInMemoryCollection([new("App:Gin:Many:rate", "0.5")]);

        var direct = Create(configuration.GetSection("App"));
        var chained = Create(new ConfigurationBuilder().AddConfiguration(configuration.GetSection("App")).Build());

        (direct.Count, direct.Rate, chained.Count, chained.Rate).Should().Be((5, 0.5, 5, 0.5));
    }

    [Fact]
    public void AddConfiguration_TwoSettingsOfOneProvider_AreRefused()
    {
        var create = () => Create(Memory(("Gin:Many:count", "4"), ("Gin:Many.count", "5")));

        create.Should().Throw<GinException>().WithMessage(
            "configuration(Gin:Many.count)(1,1): error GIN2053: the settings 'configuration(Gin:Many:count)' and "
                + "'configuration(Gin:Many.count)' of one source bind the same parameter. Remove one of them.");
    }

    [Fact]
    public void AddConfiguration_ValueAndItemsOfOneProvider_AreRefused()
    {
        var create = () => Create(Memory(("Gin:Many:sizes", "[4]"), ("Gin:Many:sizes:0", "5")));

        create.Should().Throw<GinException>().Which.Diagnostics.Should().ContainSingle(fault => fault.Id == "GIN2053");
    }

    [Theory]
    [InlineData("Gin:generator:Many:count")]
    [InlineData("Gin:generator:GinSharp:Hosting:Tests:Many:count")]
    [InlineData("Gin:generator/Many:count")]
    [InlineData("Gin:generator/Many.count")]
    public void AddConfiguration_Scope_CanBeASegment(string key)
    {
        var config = Build(Memory((key, "4")));

        config.Query("generator/Many.count").Should().Be(4L);
        config.Create<Many>().Count.Should().Be(0);
    }

    [Fact]
    public void AddConfiguration_TwoScopes_CanBeSegments() =>
        Build(Memory(("Gin:a:b:Many:count", "4"))).Query("a/b/Many.count").Should().Be(4L);

    [Fact]
    public void AddConfiguration_TextThatIsNotALiteral_BindsNothingElse()
    {
        var create = () => Create(Memory(("Gin:Many:text", "'a'\nMany.count = 5")));

        create.Should().Throw<GinException>();
    }

    private static Many Create(IConfiguration configuration) => Build(configuration).Create<Many>();

    private static GinConfig Build(IConfiguration configuration) => new ServiceCollection()
        .AddGin(gin => gin.AddConfiguration(configuration)).BuildServiceProvider().GetRequiredService<GinConfig>();

    private static Action<IConfigurationBuilder> With(Action<IConfigurationBuilder> add) => add;

    private static IConfigurationRoot Flat(params Action<IConfigurationBuilder>[] all)
    {
        var builder = new ConfigurationBuilder();
        Array.ForEach(all, add => add(builder));
        return builder.Build();
    }

    private static IConfigurationRoot Chain(Action<IConfigurationBuilder>[] all) =>
        Flat(Array.ConvertAll(all, add => With(builder => builder.AddConfiguration(Flat(add)))));

    /// <summary>A configuration over the section of another that the settings were moved into.</summary>
    private static IConfigurationRoot Under(Action<IConfigurationBuilder>[] all)
    {
        var moved = Array.ConvertAll(all, add => With(builder => builder.AddInMemoryCollection(
            Flat(add).AsEnumerable().Where(HasValue(Flat(add))).Select(pair => KeyValuePair.Create($"Outer:{pair.Key}", pair.Value)))));
        return Flat(builder => builder.AddConfiguration(Flat(moved).GetSection("Outer")));
    }

    private static Func<KeyValuePair<string, string?>, bool> HasValue(IConfigurationRoot root) =>
        pair => root.Providers.Any(provider => provider.TryGet(pair.Key, out _));

    private static IConfigurationRoot Json(string json) => Flat(builder => AddJson(builder, json));

    private static IConfigurationRoot Memory(params (string Key, string? Value)[] settings) =>
        Flat(builder => AddMemory(builder, settings));

    private static void AddJson(IConfigurationBuilder builder, string json) =>
        builder.AddJsonStream(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(json)));

    private static void AddMemory(IConfigurationBuilder builder, params (string Key, string? Value)[] settings) =>
        builder.AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, setting.Value)));
}
