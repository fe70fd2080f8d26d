namespace GinSharp.Benchmarks.Runtime;

/// <summary>What scopes cost: entering one, and calls inside.</summary>
internal static class ScopeWays
{
    public const string Outside = "a call in no scope";

    private const int Calls = 100;

    private const string Gin =
        """
        Leaf.units = 64
        a/Leaf.seed = 7
        a/b/Leaf.rate = 0.1
        a/b/c/Leaf.name = 'dense'
        Leaf.seed = 1
        Leaf.rate = 0.2
        Leaf.name = 'conv'
        Leaf.bias = True
        """;

    public static IReadOnlyList<Contender> All()
    {
        var config = global::GinSharp.Gin.Default;
        config.Parse(Gin);
        return
        [
            new(Outside, () => Create(config), Calls),
            new("a call in a scope of depth three", () => CreateInside(config), Calls),
            new("entering and leaving a scope", () => EnterAndLeave(config)),
        ];
    }

    private static Leaf? CreateInside(GinConfig config)
    {
        using (config.Scope("a/b/c"))
        {
            return Create(config);
        }
    }

    private static Leaf? Create(GinConfig config)
    {
        Leaf? last = null;
        for (var i = 0; i < Calls; i++)
        {
            last = config.Create<Leaf>();
        }

        return last;
    }

    private static GinScope EnterAndLeave(GinConfig config)
    {
        using var scope = config.Scope("a");
        return scope;
    }
}
