namespace GinSharp.Fuzz.Api;

/// <summary>Random programs: lists of steps that do not depend on each other, so that any of them can be left out.</summary>
internal static class ApiPrograms
{
    private const int MaxSteps = 96;

    private static readonly string?[] ScopeNames = ["a", "b", "a/b", "one", "dotted.name", null, "", "a//b", "1a", "ä ö"];

    private static readonly string[] CallScopes =
        ["", "", "a", "a/b", "one", "b", "a/b/c", "dotted.name", "a/dotted.name/b"];

    public static List<ApiOperation> Of(Random random)
    {
        var steps = new List<ApiOperation>();

        // Later, a name that was read as a macro would become a constant: what is meant is decided when a text is read.
        while (random.Next(2) == 0)
        {
            steps.Add(ApiRegistrations.Constant(random));
        }

        for (var count = 4 + random.Next(MaxSteps); count > 0; count--)
        {
            steps.Add(Step(random));
        }

        return steps;
    }

    private static ApiOperation Step(Random random) => random.Next(100) switch
    {
        < 24 => Parse(random),
        < 40 => Bind(random),
        < 56 => Call(random),
        < 60 => ApiQuestions.Call(random),
        < 72 => ApiQuestions.Of(random),
        < 78 => Scope(random),
        < 86 => ApiRegistrations.Of(random),
        < 92 => Life(random),
        _ => Files(random),
    };

    private static ApiOperation Parse(Random random)
    {
        var text = ApiTexts.Lines(random);
        if (random.Next(16) > 0)
        {
            return new($"Parse({text})", world => Done(() => world.Config.Parse(text))) { Changes = true };
        }

        // What is skipped may be referred to; then the text leaves it out.
        var (skip, name) = random.Pick<(SkipUnknown, string)>(
        [
            (SkipUnknown.Yes, "Yes"),
            (SkipUnknown.EvenParameters, "EvenParameters"),
            (SkipUnknown.Only("Nowhere", "Missing"), "Only"),
        ]);
        return new($"Parse({text}, SkipUnknown.{name})", world => Done(() => world.Config.Parse(text, skip)))
        {
            Changes = true,
            Taints = text.Contains('@'),
        };
    }

    private static ApiOperation Bind(Random random)
    {
        var (key, kind) = random.Next(6) == 0 ? ("%" + random.Pick(ApiTexts.Macros), "any") : ApiTexts.Key(random);
        var (value, text) = ApiCodeValues.Of(random, kind);
        return new($"Bind({key}, {text})", world =>
        {
            world.Config.Bind(key, value);
            return null;
        })
        {
            Changes = true,
        };
    }

    private static ApiOperation Call(Random random)
    {
        var target = random.Pick(ApiTargets.All);
        var scope = random.Pick(CallScopes);
        return random.Next(3) == 0
            ? new($"GetConfigurable({scope}, {target.Selector}).Create()", world =>
                world.Config.GetConfigurable(scope.Length == 0 ? target.Selector : $"{scope}/{target.Selector}").Create())
            {
                IsCall = true,
            }
            : new($"call {target.Selector} in '{scope}'", world =>
            {
                using var entered = scope.Length == 0 ? null : world.Config.Scope(scope);
                return ApiSnapshot.Of(target.Call(world.Config));
            })
            {
                IsCall = true,
            };
    }

    private static ApiOperation Scope(Random random)
    {
        var name = random.Pick(ScopeNames);
        return random.Next(2) == 0
            ? new("leave the scope", world => Done(world.Leave))
            : new($"Scope({name ?? "null"})", world => Done(() => world.Enter(name)));
    }

    private static ApiOperation Life(Random random) => random.Next(8) switch
    {
        7 => Root(random.Pick(ApiTargets.All).Selector),
        0 or 1 => new("FinalizeConfig()", world => Done(world.Config.FinalizeConfig)) { Changes = true },
        2 => new("Unlock()", world => Done(world.Unlock)) { Changes = true },
        3 => new("InteractiveMode()", world => Done(world.StartInteractive)) { Changes = true },
        4 or 5 => new("dispose the last Unlock() or InteractiveMode()", world => Done(world.Close)) { Changes = true },
        _ => Clear(constants: random.Next(3) == 0),
    };

    private static ApiOperation Root(string selector) =>
        new($"AddRoot({selector})", world => Done(() => world.Config.AddRoot(selector))) { Changes = true };

    private static ApiOperation Clear(bool constants) => new($"Clear({constants})", world =>
    {
        world.Config.Clear(constants);
        world.IsTainted = false;
        if (constants)
        {
            world.Registrations.Add(config => config.Clear(constants: true));
        }

        return null;
    })
    {
        Changes = true,
    };

    private static ApiOperation Files(Random random)
    {
        var file = random.Pick(ApiFiles.Names);
        var line = ApiTexts.Lines(random);
        var finalize = random.Next(2) == 0;
        string[] args = random.Next(6) switch
        {
            0 => ["--gin-file", file, "rest"],
            1 => ["--gin-param", line],
            2 => ["--gin-file=plain.gin", "--gin-param", line, "--gin-print"],
            3 => ["--gin-param", line, "--gin-check"],
            4 => ["--gin-help", random.Pick(ApiTargets.All).Selector],
            _ => ["--gin-nothing", "--gin-param"],
        };
        return random.Next(4) switch
        {
            0 => new($"ParseFilesAndBindings([{file}], [{line}], {finalize})", world =>
                Done(() => world.Config.ParseFilesAndBindings([file], [line], finalize)))
            {
                Changes = true,
            },
            1 => new($"ParseFile({file})", world => Done(() => world.Config.ParseFile(file))) { Changes = true },
            _ => new($"ParseCommandLine({string.Join(" ", args)})", world =>
                Done(() => world.Config.ParseCommandLine(args, output: TextWriter.Null)))
            {
                Changes = true,
            },
        };
    }

    private static object? Done(Action action)
    {
        action();
        return null;
    }

    private static object? Done<T>(Func<T> action)
    {
        _ = action();
        return null;
    }
}
