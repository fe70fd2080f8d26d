using GinSharp.Fuzz.Api.Cast;

namespace GinSharp.Fuzz.Api;

/// <summary>
/// Reads what a config wrote in fresh ones that know the same, and compares the calls. What was bound that no literal
/// says, and references that were skipped as unknown, are in no text: a program that has them is only read again.
/// A value of a type that its parameter refuses may be a literal that fits: only calls that are made are compared.
/// </summary>
internal static class ApiReplay
{
    /// <summary>Throws what differs, and counts the calls that were made again.</summary>
    public static int Check(ApiWorld world, List<ApiOperation> program)
    {
        var text = world.Config.ConfigText();
        using var twin = Twin(program);
        Same("the calls and questions of a program changed its config", text, twin.Config.ConfigText());

        using var replay = Read(twin, text, "config text");
        Same("the text of a record is another", text, GinRunRecord.FromJson(world.Config.Record().ToJson()).ConfigText);
        Read(world, world.Config.OperativeConfig(), "operative config").Dispose();
        if (world.IsTainted || text.Contains(": no .gin file can say it", StringComparison.Ordinal))
        {
            return 0;
        }

        Same("a config text is another when it was read and is written again", text, replay.Config.ConfigText());

        var calls = program.Where(operation => operation.IsCall).ToList();
        var expected = calls.ConvertAll(call => Result(twin, call));
        for (var i = 0; i < calls.Count; i++)
        {
            var result = Result(replay, calls[i]);
            if (IsMade(expected[i]))
            {
                Same($"{calls[i]} after the config text was read:\n{text}", expected[i], result);
            }
        }

        var operative = twin.Config.OperativeConfig();
        if (expected.TrueForAll(IsMade))
        {
            Same("the operative configs differ", operative, replay.Config.OperativeConfig());
        }

        using var again = Read(twin, operative, "operative config");
        var results = calls.ConvertAll(call => Result(again, call));
        for (var i = 0; i < calls.Count; i++)
        {
            if (IsMade(expected[i]))
            {
                Same($"{calls[i]} after the operative config was read:\n{operative}", expected[i], results[i]);
            }
        }

        if (expected.TrueForAll(IsMade))
        {
            Same("the operative config of an operative config is another", operative, again.Config.OperativeConfig());
        }

        return 2 * expected.Count(IsMade);
    }

    /// <summary>The config as the program leaves it, without its calls: no singleton is there yet.</summary>
    private static ApiWorld Twin(List<ApiOperation> program)
    {
        var twin = new ApiWorld();
        foreach (var operation in program.Where(operation => operation.Changes))
        {
            try
            {
                _ = operation.Run(twin);
            }
            catch (Exception exception) when (exception is GinException or CastException)
            {
                // It was refused in the program too.
            }
        }

        return twin;
    }

    private static ApiWorld Read(ApiWorld known, string text, string what)
    {
        var fresh = known.Fresh();
        try
        {
            fresh.Config.Parse(text);
            Supply(known.Config, fresh.Config, text);
            return fresh;
        }
        catch (GinException exception) when (!known.IsTainted)
        {
            throw new ApiFlaw($"the {what} cannot be read: {exception.Message}\n{text}");
        }
        catch (GinException)
        {
            return fresh;
        }
    }

    /// <summary>Secrets are in no text, so a replay is given them.</summary>
    private static void Supply(GinConfig known, GinConfig fresh, string text)
    {
        foreach (var line in text.Split('\n').Where(line => line.EndsWith("  # secret", StringComparison.Ordinal)))
        {
            var key = line[..line.IndexOf(" = ", StringComparison.Ordinal)];
            key = key.Contains('.', StringComparison.Ordinal) ? key : "%" + key;
            fresh.Bind(key, Bound(known, key));
        }
    }

    /// <summary>The value of a key, in its scope or the nearest one around it.</summary>
    private static object? Bound(GinConfig config, string key)
    {
        while (true)
        {
            try
            {
                return config.Query(key);
            }
            catch (GinException) when (key.Contains('/', StringComparison.Ordinal))
            {
                var last = key.LastIndexOf('/');
                key = key[..(key.LastIndexOf('/', last - 1) + 1)] + key[(last + 1)..];
            }
        }
    }

    private static string Result(ApiWorld world, ApiOperation call) => ApiSnapshot.Late(() => call.Run(world));

    private static bool IsMade(string result) => !result.StartsWith("refused", StringComparison.Ordinal)
        && !result.Contains("refused: ", StringComparison.Ordinal) && result != nameof(CastException);

    private static void Same(string what, string expected, string actual)
    {
        if (expected != actual)
        {
            throw new ApiFlaw($"{what}\nexpected: {expected}\nbut was:  {actual}");
        }
    }
}
