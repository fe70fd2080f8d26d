using System.Collections.Immutable;
using System.Numerics;
using GinSharp.Fuzz.Api.Cast;

namespace GinSharp.Fuzz.Api;

/// <summary>Random values as code binds them.</summary>
internal static class ApiCodeValues
{
    /// <summary>
    /// What no literal says: objects without a text, not-a-number, a time of this machine's zone. What is bound to it is
    /// a comment in the texts.
    /// </summary>
    private static readonly object[] Unspeakable =
    [
        new Plain(Name: "by code"), double.NaN, float.NaN, new Func<int>(() => 1), new List<object?> { 1, new Plain() },
        new DateTime(2026, 11, 28, 0, 0, 0, DateTimeKind.Local), typeof(Plain), new Dictionary<object, object> { [1] = 1, [1.0] = 2 },
    ];

    private static readonly object?[] Anything =
    [
        null, true, 0, -1, 1.5, double.PositiveInfinity, -0.0, "text", "@Cast.Plain()", "%m1", 'c', (byte)3, ulong.MaxValue,
        1.5m, 0.1f, (Half)0.1, BigInteger.Pow(10, 30), new Complex(0, 2), Color.Red, Access.Read | Access.Run, (Access)8,
        NoZero.Last, default(NoZero), Mode.Fast, (Mode)7, TimeSpan.FromSeconds(90), new DateOnly(2026, 11, 28), Guid.Empty,
        new Uri("https://example.org/"), new Version(1, 2), new byte[] { 0, 255 }, new[] { 1, 2 }, new List<int> { 3 },
        new List<object?> { 1, "a", null, new List<object?> { 2.5 } }, new object?[] { 1, "a" }, (1, "a"), ("x", (2, 3)),
        new Dictionary<string, int> { ["a"] = 1 }, new HashSet<int> { 2, 1 }, ImmutableArray.Create(1.5), Gin.Required,
        new[] { "a", "b" }, new[,] { { 1, 2 } }, new Dictionary<Color, double> { [Color.Blue] = 2 }, Array.Empty<object>(),
    ];

    private static readonly string[] References =
    [
        "@Cast.Plain()", "@a/Cast.Plain()", "@Cast.Plain", "%m1", "%m2", "%K1", "@one/gin.singleton()", "@Methods.Warmup",
        "@Cast.Circle()", "@Missing()", "@Same()", "%Mode.Fast", "@b/Cast.Square()", "@IntBox()", "%gin.REQUIRED",
    ];

    private static readonly Dictionary<string, object?[]> ByKind = new()
    {
        ["int"] = [0, 1, -7, 255, 2L, (byte)4, 3.0, int.MaxValue],
        ["long"] = [0L, long.MinValue, long.MaxValue, ulong.MaxValue, new BigInteger(5)],
        ["double"] = [0.5, 3, 1e-300, -0.0, double.NegativeInfinity, 0.1f, (Half)2.5, double.MaxValue, double.Epsilon],
        ["celsius"] = [0.5, -1e-3],
        ["decimal"] = [1.10m, -2.5m, 0m, 3],
        ["complex"] = [new Complex(0, 2), new Complex(1, 2), 1.5],
        ["bool"] = [true, false],
        ["text"] = ["", "ab", "a 'b'", "it's \"so\"", "\n\t\0", "é\ud83d\ude00", "\ud83d", "@x()", "%m1", "#", new string('w', 200)],
        ["char"] = ['a', '\n', "z"],
        ["span"] = [TimeSpan.FromDays(1.5), TimeSpan.MinValue, TimeSpan.Zero, TimeSpan.FromTicks(-1), "00:01:00"],
        ["when"] = [new DateTime(2026, 11, 28), new DateTime(1, DateTimeKind.Utc), DateTime.MaxValue],
        ["day"] = [DateOnly.MinValue, new DateOnly(2026, 11, 28)],
        ["hour"] = [TimeOnly.MaxValue, new TimeOnly(10, 0)],
        ["at"] = [new DateTimeOffset(2026, 11, 28, 1, 2, 3, 4, TimeSpan.FromMinutes(-90)), DateTimeOffset.MaxValue],
        ["guid"] = [Guid.Empty, new Guid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)],
        ["link"] = [new Uri("https://example.org/é?b#c"), new Uri("a/b", UriKind.Relative)],
        ["version"] = [new Version(1, 2), new Version(1, 2, 3, 4)],
        ["bytes"] = [Array.Empty<byte>(), new byte[] { 1, 0, 255 }],
        ["color"] = [Color.Red, Color.Blue, (Color)9, null, 1],
        ["access"] = [Access.None, Access.Change, Access.Read | Access.Run, (Access)8, (Access)15],
        ["nozero"] = [NoZero.One, default(NoZero), NoZero.Last, (NoZero)7],
        ["mode"] = [Mode.Slow, Mode.Far, (Mode)7, default(Mode)],
        ["ints"] = [new List<int> { 1, 2 }, new[] { 3 }, new HashSet<int> { 5, 4 }, new List<object?>(), ImmutableArray.Create(1)],
        ["doubles"] = [new[] { 1, 2.5 }, ImmutableArray.Create(0.1), new List<object?> { 1, 2.0 }],
        ["texts"] = [new[] { "a", "b'c" }, new List<string> { "" }, new List<object?> { "x" }],
        ["nested"] = [new List<List<int>> { new() { 1 }, new() }, new[] { new[] { 1 }, new[] { 2, 3 } }],
        ["colors"] = [new[] { Color.Red, Color.Blue }, new List<Color> { (Color)5 }],
        ["counts"] = [new Dictionary<string, int> { ["b"] = 2, ["a'"] = 1 }, new Dictionary<string, int>()],
        ["rates"] = [new Dictionary<string, List<double>> { ["x"] = [1, 2.5] }],
        ["names"] = [new Dictionary<Color, string> { [Color.Red] = "r", [(Color)9] = "?" }],
        ["deep"] = [new Dictionary<int, Dictionary<string, object?>> { [1] = new() { ["a"] = 1, ["b"] = null } }],
        ["pair"] = [(1, "a"), Tuple.Create(2, "b"), new object?[] { 3, "c" }],
        ["nest"] = [(1, (2.5, true))],
    };

    /// <summary>A value, and how it is written.</summary>
    public static (object? Value, string Text) Of(Random random, string kind)
    {
        switch (random.Next(40))
        {
            case 0:
                var silent = random.Pick(Unspeakable);
                return (silent, Describe(silent));
            case < 5:
                return Spoken(random.Pick(Anything));
            case < 8:
                return Reference(random);
            default:
                return ByKind.TryGetValue(kind, out var values) ? Spoken(random.Pick(values)) : Reference(random);
        }
    }

    private static (object?, string) Spoken(object? value) => (value, Describe(value));

    private static (object?, string) Reference(Random random)
    {
        var text = random.Pick(References);
        var reference = text == "%gin.REQUIRED" ? (object)Gin.Required : GinReference.Parse(text);
        return random.Next(4) == 0
            ? (new List<object?> { reference, 1 }, $"[GinReference.Parse(\"{text}\"), 1]")
            : (reference, $"GinReference.Parse(\"{text}\")");
    }

    private static string Describe(object? value) =>
        value is null ? "null" : $"({value.GetType().Name}) {ApiSnapshot.Of(value)}";
}
