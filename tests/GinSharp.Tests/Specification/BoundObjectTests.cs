using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace GinSharp.Tests.Specification;

/// <summary>Code may bind what a file may say: an object that fits, or one whose literal does.</summary>
public class BoundObjectTests
{
    private static readonly int[] OneTwo = [1, 2];

    private readonly GinConfig _config = Sample.EmptyConfig();

    public BoundObjectTests() => _config.Register<Everything>(module: "m");

    public static TheoryData<string, object?, object?> Values => new()
    {
        { "ints", new List<int> { 1, 2 }, OneTwo },
        { "ints", new long[] { 1, 2 }, OneTwo },
        { "ints", Enumerable.Range(1, 2), OneTwo },
        { "ints", ImmutableArray.Create<short>(1, 2), OneTwo },
        { "ints", (1, 2L), OneTwo },
        { "ints", JsonDocument.Parse("[1, 2]").RootElement, OneTwo },
        { "ints", new JsonArray(1, 2), OneTwo },
        { "ints", new List<decimal> { 1, 2 }, OneTwo },
        { "jagged", new List<List<long>> { new() { 1, 2 } }, new List<int[]> { OneTwo } },
        { "real", 1.5m, 1.5 },
        { "real", JsonDocument.Parse("0.1").RootElement, 0.1 },
        { "price", JsonDocument.Parse("0.1234567890123456789").RootElement, 0.1234567890123456789m },
        { "price", 2, 2m },
        { "text", JsonDocument.Parse("\"a\"").RootElement, "a" },
        { "text", 'c', "c" },
        { "text", DayOfWeek.Friday, "Friday" },
        { "text", JsonDocument.Parse("null").RootElement, null },
        { "flag", JsonDocument.Parse("true").RootElement, true },
        { "day", JsonDocument.Parse("\"friday\"").RootElement, DayOfWeek.Friday },
        { "span", JsonDocument.Parse("\"00:00:05\"").RootElement, TimeSpan.FromSeconds(5) },
        { "map", new Dictionary<string, long> { ["a"] = 1 }, new Dictionary<string, int> { ["a"] = 1 } },
        { "map", new SortedList<string, int> { ["a"] = 1 }, new Dictionary<string, int> { ["a"] = 1 } },
        { "map", JsonDocument.Parse("{\"a\": 1}").RootElement, new Dictionary<string, int> { ["a"] = 1 } },
        { "map", JsonNode.Parse("{\"a\": 1}"), new Dictionary<string, int> { ["a"] = 1 } },
        { "pair", OneTwo, (1, 2) },
        { "pair", KeyValuePair.Create(1L, 2L), (1, 2) },
        { "set", new Queue<short>([3, 4]), new HashSet<int> { 3, 4 } },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void Bind_ObjectThatSaysWhatALiteralSays_IsConvertedAlike(string parameter, object? bound, object? expected)
    {
        _config.Bind($"Everything.{parameter}", bound);
        _config.FinalizeConfig();

        var made = _config.Create<Everything>();

        var value = typeof(Everything).GetProperties().Single(property =>
            property.Name.Equals(parameter, StringComparison.OrdinalIgnoreCase)).GetValue(made);
        value.Should().BeEquivalentTo(expected);
    }

    [Theory]
    [InlineData("ints", "error GIN3001: 1.5 cannot become int (Everything.ints is int[])")]
    [InlineData("text", "error GIN3001: an object of type List<double> cannot become string (Everything.text)")]
    public void Bind_ObjectWhoseLiteralDoesNotFit_IsRefused(string parameter, string message)
    {
        _config.Bind($"Everything.{parameter}", new List<double> { 1.5 });

        _config.Invoking(config => config.FinalizeConfig()).Should().Throw<GinException>().WithMessage(message + "*");
    }

    private sealed record Everything(
        int[]? Ints = null,
        int[][]? Jagged = null,
        double Real = 0,
        decimal Price = 0,
        string? Text = "",
        bool Flag = false,
        DayOfWeek Day = default,
        TimeSpan Span = default,
        Dictionary<string, int>? Map = null,
        (int, int) Pair = default,
        HashSet<int>? Set = null);
}
