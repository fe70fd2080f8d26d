using System.Text.Json.Nodes;

namespace GinSharp.Conformance.Runtime;

/// <summary>Does what a case says with a fresh config, and keeps what came of it in the form of the case.</summary>
public sealed class RuntimeRun
{
    private readonly GinConfig _config;
    private readonly JsonNode _case;

    private RuntimeRun(JsonNode @case, GinConfig config)
    {
        _case = @case;
        _config = config;
        Universe.Register(config);
    }

    /// <summary>The outcome: <c>parse_error</c>, <c>finalize_error</c>, <c>calls</c>, <c>config</c>, <c>operative</c>.</summary>
    public static JsonObject Do(RuntimeCase @case)
    {
        var folder = Directory.CreateTempSubdirectory("ginsharp-conformance-").FullName;
        try
        {
            foreach (var (name, text) in @case.Run["files"]!.AsObject())
            {
                var path = Path.Combine(folder, name);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllText(path, text!.GetValue<string>());
            }

            using var config = new GinConfig(
                new GinOptions { ScansApplication = false, FoldsNames = false, BasePath = folder });
            return new RuntimeRun(@case.Run, config).Do();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private JsonObject Do()
    {
        var outcome = new JsonObject
        {
            ["parse_error"] = null,
            ["finalize_error"] = null,
            ["calls"] = new JsonArray(),
            ["config"] = null,
            ["operative"] = null,
        };
        outcome["parse_error"] = Try(Parse);
        if (outcome["parse_error"] is null && _case["finalize"]!.GetValue<bool>())
        {
            outcome["finalize_error"] = Try(_config.FinalizeConfig);
        }

        if (outcome["parse_error"] is null && outcome["finalize_error"] is null)
        {
            outcome["calls"] = new JsonArray([.. _case["calls"]!.AsArray().Select(call => Call(call!))]);
            outcome["config"] = _config.ConfigText();
            outcome["operative"] = _config.OperativeConfig();
        }

        return outcome;
    }

    private void Parse()
    {
        var skip = _case["skip_unknown"] switch
        {
            JsonArray names => SkipUnknown.Only(names.Select(name => name!.GetValue<string>())),
            var flag => flag!.GetValue<bool>() ? SkipUnknown.Yes : SkipUnknown.No,
        };
        _config.ParseFile(_case["main"]!.GetValue<string>(), skip);
        _config.Parse(string.Join('\n', _case["bindings"]!.AsArray().Select(line => line!.GetValue<string>())), skip);
    }

    private JsonObject Call(JsonNode call)
    {
        JsonNode? value = null;
        var error = Try(() => value = RuntimeValues.Write(Evaluate(call)));
        return error is null ? new JsonObject { ["value"] = value } : new JsonObject { ["error"] = error };
    }

    private object? Evaluate(JsonNode call)
    {
        if (call["parse"] is { } text)
        {
            _config.Parse(text.GetValue<string>());
            return null;
        }

        object?[] positional = [.. (call["args"]?.AsArray() ?? []).Select(item => RuntimeValues.Read(item!))];
        (string, object?)[] named =
            [.. (call["kwargs"]?.AsObject() ?? []).Select(pair => (pair.Key, RuntimeValues.Read(pair.Value!)))];
        using var root = _config.Scope(null);
        using var scope = _config.Scope(call["scope"]!.GetValue<string>());
        var selector = call["call"]!.GetValue<string>();
        if (selector != "u.Box.peek")
        {
            return _config.GetConfigurable(selector).Create(positional, named);
        }

        var box = _config.Create<Box>();
        object?[] arguments = [.. positional, .. named.Select(one => (object)new GinArgument(one.Item1, one.Item2))];
        return _config.Invoke<UniverseCall>(box.Peek, arguments);
    }

    private static string? Try(Action action)
    {
        try
        {
            action();
            return null;
        }
        catch (GinException exception)
        {
            return RuntimeCategory.Of(exception);
        }
    }
}
