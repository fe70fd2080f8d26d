using GinSharp.Fuzz.Api.Cast;

namespace GinSharp.Fuzz.Api;

/// <summary>Steps that ask, and calls that pass arguments.</summary>
internal static class ApiQuestions
{
    private static readonly ConfigTextFormat[] Formats =
    [
        ConfigTextFormat.Default,
        new() { ShowProvenance = true },
        new() { MaxLineLength = 30, ContinuationIndent = 2 },
        new() { MaxLineLength = 400 },
    ];

    public static ApiOperation Call(Random random)
    {
        var value = random.Pick<object?>([1, "a", null, 2.5, Gin.Required, new Plain()]);
        var name = random.Pick(["count", "name", "rate", "nothing"]);
        return random.Next(6) switch
        {
            0 => Ask($"Create<Plain>({name}: {value})", config => config.Create<Plain>((name, value))),
            1 => Ask($"Invoke(Warmup, {value})", config => config.Invoke<double>(Methods.Warmup, value)),
            2 => Ask($"Invoke(Warmup, GinArgument {name} {value})", config =>
                config.Invoke<double>(Methods.Warmup, new GinArgument(name, value))),
            3 => Ask("Get<Func<int, double>>(Warmup)(4)", config => config.Get<Func<int, double>>("a/Methods.Warmup")(4)),
            4 => Ask("Get<Func<int, Plain>>(Plain)(4)", config => config.Get<Func<int, Plain>>("Cast.Plain")(4)),
            _ => Ask("Get<Action<string>>(Warmup)", config => config.Get<Action<string>>("Methods.Warmup")),
        };
    }

    public static ApiOperation Of(Random random)
    {
        var target = random.Pick(ApiTargets.All);
        var scope = random.Pick(ApiTexts.Scopes);
        var key = random.Next(5) == 0 ? random.Pick(["%m1", "%one", "K1", "Mode.Fast", "m1", "", "a/b", "%"]) : ApiTexts.Key(random).Key;
        var format = random.Pick(Formats);
        var (resolves, inherits) = (random.Next(2) == 0, random.Next(2) == 0);
        return random.Next(14) switch
        {
            0 or 1 => Ask($"GetBindings({scope}{target.Selector}, {resolves}, {inherits})", config =>
                config.GetBindings(scope + target.Selector, resolves, inherits)),
            2 or 3 => Ask($"Explain({key})", config => config.Explain(key).ToString()),
            4 => Ask($"Query({key})", config => config.Query(key)),
            5 => Ask($"ConfigText({format})", config => GinConfig.ToMarkdown(config.ConfigText(format))),
            6 => Ask($"OperativeConfig({format})", config => GinConfig.ToMarkdown(config.OperativeConfig(format))),
            7 => Ask("FlatParameters()", config => config.FlatParameters()),
            8 => Ask("FlatOperativeParameters()", config => config.FlatOperativeParameters()),
            9 => Ask("UnusedBindings()", config => string.Join('\n', config.UnusedBindings())),
            10 => Ask("ThrowIfUnused()", config =>
            {
                config.ThrowIfUnused();
                return null;
            }),
            11 => Ask("Warnings", config => string.Join('\n', config.Warnings)),
            12 => Ask("CurrentScope", config => config.CurrentScope),
            _ => Ask("Record()", Record),
        };
    }

    private static object? Record(GinConfig config)
    {
        var record = config.Record();
        var json = record.ToJson();
        var read = GinRunRecord.FromJson(json);
        if (read.ToJson() != json)
        {
            throw new ApiFlaw($"a record that is read and written again is another:\n{json}\n{read.ToJson()}");
        }

        return GinRunRecord.Diff(record, read) is { Count: > 0 } differences
            ? throw new ApiFlaw($"a record that was read differs: {string.Join("; ", differences)}")
            : null;
    }

    private static ApiOperation Ask(string text, Func<GinConfig, object?> ask) => new(text, world => ask(world.Config));
}
