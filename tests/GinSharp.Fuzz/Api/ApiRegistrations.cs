using GinSharp.Fuzz.Api.Cast;

namespace GinSharp.Fuzz.Api;

/// <summary>Steps that tell a config of classes, methods, constants, conversions and hooks.</summary>
internal static class ApiRegistrations
{
    public static ApiOperation Constant(Random random) => random.Pick<Func<ApiOperation>>(
    [
        () => Step("AddConstant(K1, 5)", config => config.AddConstant("K1", 5)),
        () => Step("AddConstant(k.K2, 'two')", config => config.AddConstant("k.K2", "two")),
        () => Step("AddConstants<Color>()", config => config.AddConstants<Color>()),
        () => Step("AddConstants<NoZero>(zero)", config => config.AddConstants<NoZero>("zero")),
        () => Step("AddConstant(K1, Plain)", config => config.AddConstant("K1", new Plain(Name: "constant"))),
    ])();

    public static ApiOperation Of(Random random) => random.Next(16) switch
    {
        0 or 1 => Step("Register<Box<int>>(IntBox)", config => config.Register<Box<int>>("IntBox", "boxes")),
        2 => Step("Register<Box<string>>(TextBox)", config => config.Register<Box<string>>("TextBox", "boxes")),
        3 or 4 => Step("Register<Spare>()", config => config.Register<Spare>(module: "spares")),
        5 => Step("Register<Spare>(allow size)", config =>
            config.Register<Spare>(module: "spares", allowList: ["size"])),
        6 => Step("Register<Spare>(deny nothing)", config =>
            config.Register<Spare>(module: "spares", denyList: ["nothing"])),
        7 => Step("Register(lambda, other.Plain)", config => config.Register((int count = 2) => count, "other.Plain")),
        8 => Step("Register<IShape>()", config => config.Register<IShape>()),
        9 => Step("Register(name that is none)", config => config.Register(() => 1, "a-b")),
        10 or 11 => Step("AddConverter<Celsius>", config => config.AddConverter(value =>
            value is double degrees ? new Celsius(degrees) : throw new CastException())),
        12 => Step("AddConstant(Unseen, 1)", config => config.AddConstant("late.Unseen", 1)),
        13 => Step("AddConstant(name that is none)", config => config.AddConstant("1 2", 1)),
        14 => Hook(random),
        _ => Step("AddAssembly", config => config.AddAssembly(typeof(Plain).Assembly)),
    };

    private static ApiOperation Step(string text, Action<GinConfig> registration) => new(text, world =>
    {
        world.Register(registration);
        return null;
    })
    {
        Changes = true,
    };

    /// <summary>What a hook binds is a binding like any other, so another config needs no hook.</summary>
    private static ApiOperation Hook(Random random)
    {
        var (key, value) = random.Pick<(string, object?)>(
            [("Cast.Point.x", 9), ("%m1", 8), ("Cast.Nothing.x", 1), ("a/Cast.Plain.name", null), ("Cast.Plain.count", "text")]);
        return random.Next(6) == 0
            ? new("AddFinalizeHook(that throws)", world => Add(world, _ => throw new CastException())) { Changes = true }
            : new($"AddFinalizeHook({key} = {value ?? "null"})", world => Add(world, _ => [new(key, value)]))
            {
                Changes = true,
            };
    }

    private static object? Add(
        ApiWorld world, Func<IReadOnlyCollection<GinBinding>, IEnumerable<KeyValuePair<string, object?>>?> hook)
    {
        world.Config.AddFinalizeHook(hook);
        return null;
    }
}
