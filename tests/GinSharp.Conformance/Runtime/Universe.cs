using System.ComponentModel.DataAnnotations;

namespace GinSharp.Conformance.Runtime;

/// <summary>The configurables and constants that the recorded runs are about. One per case: the counter counts.</summary>
public sealed class Universe
{
    private readonly GinConfig _config;
    private long _count;

    private Universe(GinConfig config) => _config = config;

    public static void Register(GinConfig config)
    {
        var universe = new Universe(config);
        config.Register(Leaf, "u.leaf");
        config.Register(OtherLeaf, "w.x.leaf");
        config.Register(Node, "u.node");
        config.Register(Pair, "u.pair");
        config.Register(Apply, "u.apply");
        config.Register(universe.Scoped, "u.scoped");
        config.Register(universe.Counter, "u.counter");
        config.Register(Allowed, "u.allowed", allowList: ["x", "y"]);
        config.Register(Denied, "u.denied", denyList: ["y"]);
        config.Register(Must, "u.must");
        config.Register(Extras, "u.extras");
        config.Register<Box>("u.Box");
        config.Register(typeof(Box).GetMethod(nameof(Box.Peek))!, "peek");
        config.Register<SizedBox>("w.Box");
        config.AddConstant("u.PI", 3.25);
        config.AddConstant("w.PI", 4.5);
        config.AddConstant("THE_ANSWER", 42L);
        config.AddConstants<Color>("u");
    }

    private static UniverseCall Leaf(long a = 1, string? b = "x", double? c = null) => new("u.leaf", a, b, c);

    private static UniverseCall OtherLeaf(long a = 10) => new("w.x.leaf", a);

    private static UniverseCall Node(object? left = null, object? right = null, string? tag = "n") =>
        new("u.node", left, right, tag);

    private static UniverseCall Pair(object? first, object? second) => new("u.pair", first, second);

    private static List<object?> Apply(Func<object?> fn, long times = 1)
    {
        var results = new List<object?>();
        for (var i = 0; i < times; i++)
        {
            results.Add(fn());
        }

        return results;
    }

    private UniverseCall Scoped(Func<object?> fn, string? name = null)
    {
        using var scope = _config.Scope(name);
        return new UniverseCall("u.scoped", string.Join('/', _config.CurrentScope), fn());
    }

    private long Counter() => ++_count;

    private static UniverseCall Allowed(long x = 1, long y = 2, long z = 3) => new("u.allowed", x, y, z);

    private static UniverseCall Denied(long x = 1, long y = 2) => new("u.denied", x, y);

    private static UniverseCall Must([Required] long x, long y = 5) => new("u.must", x, y);

    private static UniverseCall Extras(
        long a = 1, [ConfigurableExtras] IReadOnlyDictionary<string, object?>? further = null) =>
        new("u.extras", a, new GinDictionary(
            (further ?? new Dictionary<string, object?>())
                .OrderBy(pair => pair.Key, StringComparer.Ordinal)
                .Select(pair => KeyValuePair.Create((object?)pair.Key, pair.Value))));
}
