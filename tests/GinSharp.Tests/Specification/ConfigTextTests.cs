namespace GinSharp.Tests.Specification;

/// <summary>The config as text: what was bound, and what was in force when it ran.</summary>
public sealed class ConfigTextTests : IDisposable
{
    private const string Text =
        """
        import GinSharp
        # The second import of a name is the same import.
        import GinSharp

        Bake.flour = \
          'a sort of flour whose name is so very long that it does not fit beside its key on a line'
        Bake.then = @oven/Serve

        Serve.guests = ['Ann', 'Bob']

        test/kitchen/Serve:
          guests = %crowd

        Mix:
          first = {
            'deep': [
              'nested', ('list', 'that', 'goes', 'on'), 'over', ('more', 'than', 1), 'line', 'of', 'text',
            ]
          }
          whatever = [%ANSWER, %party/crowd, %crowd]
          weight = 2.50

        Oven.degrees = 200
        Oven.Heat.minutes = 1_0
        far.Stir.turns = 0x10

        party/crowd = 'many'
        crowd = ['Cy']
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("ginsharp-").FullName;
    private static readonly string[] Guests = ["x"];

    private readonly GinConfig _config;

    public ConfigTextTests()
    {
        _config = new GinConfig(new GinOptions { ScansApplication = false, BasePath = _folder });
        _config.AddConstant("ANSWER", 42);
        _config.Register(Bake, "Bake");
        _config.Register(Serve, "Serve");
        _config.Register(Mix, "Mix");
        _config.Register(Nothing, "Nothing");
        _config.Register(new Func<int, int>(new Stirrer(1).Stir), "far.Stir");
        _config.Register(new Func<int, int>(new Stirrer(2).Stir), "near.Stir");
        _config.Register<Oven>(module: "kitchen");
        _config.Register(typeof(Oven).GetMethod(nameof(Oven.Heat))!);
        File.WriteAllText(Path.Combine(_folder, "dinner.gin"), Text);
        _config.ParseFile("dinner.gin");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void ConfigText_EveryBinding_IsSortedAndLaidOut()
    {
        _config.FinalizeConfig();

        _config.ConfigText().Should().Be(Lines(
            """
            import GinSharp

            # Macros:
            # ==============================================================================
            crowd = ['Cy']
            party/crowd = 'many'

            # Parameters for Bake:
            # ==============================================================================
            Bake.flour = \
                ('a sort of flour whose name is so very long that it does not fit beside '
                 'its key on a line')
            Bake.then = @oven/Serve

            # Parameters for Mix:
            # ==============================================================================
            Mix.first = \
                {'deep': ['nested',
                          ('list', 'that', 'goes', 'on'),
                          'over',
                          ('more', 'than', 1),
                          'line',
                          'of',
                          'text']}
            Mix.weight = 2.5
            Mix.whatever = [%ANSWER, %party/crowd, %crowd]

            # Parameters for Oven:
            # ==============================================================================
            Oven.degrees = 200

            # Parameters for Oven.Heat:
            # ==============================================================================
            Oven.Heat.minutes = 10

            # Parameters for Serve:
            # ==============================================================================
            Serve.guests = ['Ann', 'Bob']

            # Parameters for test/kitchen/Serve:
            # ==============================================================================
            test/kitchen/Serve.guests = %crowd

            # Parameters for far.Stir:
            # ==============================================================================
            far.Stir.turns = 16

            """));
    }

    [Fact]
    public void ConfigText_Provenance_StandsAboveEachBinding()
    {
        var lines = _config.ConfigText(new ConfigTextFormat { ShowProvenance = true }).Split('\n');

        lines.Zip(lines.Skip(1))
            .Where(pair => pair.First.StartsWith("# Set in", StringComparison.Ordinal))
            .Select(pair => $"{pair.First} {pair.Second}")
            .Should().Equal(
                "# Set in dinner.gin:28: crowd = ['Cy']",
                "# Set in dinner.gin:27: party/crowd = 'many'",
                "# Set in dinner.gin:5: Bake.flour = \\",
                "# Set in dinner.gin:7: Bake.then = @oven/Serve",
                "# Set in dinner.gin:15: Mix.first = \\",
                "# Set in dinner.gin:21: Mix.weight = 2.5",
                "# Set in dinner.gin:20: Mix.whatever = [%ANSWER, %party/crowd, %crowd]",
                "# Set in dinner.gin:23: Oven.degrees = 200",
                "# Set in dinner.gin:24: Oven.Heat.minutes = 10",
                "# Set in dinner.gin:9: Serve.guests = ['Ann', 'Bob']",
                "# Set in dinner.gin:12: test/kitchen/Serve.guests = %crowd",
                "# Set in dinner.gin:25: far.Stir.turns = 16");
    }

    [Fact]
    public void ConfigText_ParsedAgain_IsTheSame()
    {
        var text = _config.ConfigText();

        _config.Clear();
        _config.Parse(text);

        _config.ConfigText().Should().Be(text);
    }

    [Fact]
    public void OperativeConfig_AfterCalls_ShowsWhatWasInForceAndNotWhatCallersPassed()
    {
        _config.FinalizeConfig();
        CallEverything();

        _config.OperativeConfig().Should().Be(Lines(
            """
            import GinSharp

            # Macros:
            # ==============================================================================
            crowd = ['Cy']
            party/crowd = 'many'

            # Parameters for Bake:
            # ==============================================================================
            Bake.flour = \
                ('a sort of flour whose name is so very long that it does not fit beside '
                 'its key on a line')
            Bake.sugar = 0
            Bake.then = @oven/Serve

            # Parameters for Mix:
            # ==============================================================================
            Mix.first = \
                {'deep': ['nested',
                          ('list', 'that', 'goes', 'on'),
                          'over',
                          ('more', 'than', 1),
                          'line',
                          'of',
                          'text']}
            Mix.weight = 2.5
            Mix.whatever = [%ANSWER, %party/crowd, %crowd]

            # Parameters for Nothing:
            # ==============================================================================
            # None.

            # Parameters for Oven:
            # ==============================================================================
            Oven.degrees = 200

            # Parameters for Oven.Heat:
            # ==============================================================================
            Oven.Heat.minutes = 10

            # Parameters for test/kitchen/Serve:
            # ==============================================================================
            test/kitchen/Serve.guests = %crowd
            test/kitchen/Serve.wine = None

            # Parameters for far.Stir:
            # ==============================================================================
            far.Stir.turns = 16

            """));
    }

    [Fact]
    public void OperativeConfig_ParsedAndCalledAgain_IsTheSame()
    {
        CallEverything();
        var operative = _config.OperativeConfig();

        _config.Clear();
        _config.Parse(operative);
        CallEverything();

        _config.OperativeConfig().Should().Be(operative);
    }

    [Theory]
    [InlineData("of.a.run", "")]
    [InlineData("test/of.a.run", "test/")]
    [InlineData("test/of.a.run/late", "test/")]
    public void OperativeConfig_ScopeWithDots_IsShownForTheOneAround(string scope, string prefix)
    {
        using (_config.Scope(scope))
        {
            _config.Invoke<string>(Serve);
        }

        var operative = _config.OperativeConfig();

        operative.Should().Contain($"\n{prefix}Serve.wine = None\n").And.NotContain("of.a.run");
        _config.Clear();
        _config.Parse(operative);
        _config.Invoking(config => config.ConfigText()).Should().NotThrow().Which.Should().Be(operative);
    }

    [Fact]
    public void OperativeConfig_CallersPassEverything_ShowsNoneUntilACallThatDoesNot()
    {
        _config.Invoke<string>(Serve, new GinArgument("guests", Guests), new GinArgument("wine", "red"));
        _config.OperativeConfig().Should().Contain("# Parameters for Serve:\n# " + new string('=', 78) + "\n# None.\n");

        _config.Invoke<string>(Serve);
        const string Shown = "Serve.guests = ['Ann', 'Bob']\nServe.wine = None\n";
        _config.OperativeConfig().Should().Contain(Shown);

        _config.Invoke<string>(Serve, new GinArgument("guests", Guests), new GinArgument("wine", "red"));
        _config.OperativeConfig().Should().Contain(Shown, "earlier values stay");
    }

    [Fact]
    public void OperativeConfig_CallThatIsRefused_IsRecorded()
    {
        _config.Invoking(config => config.GetConfigurable("near.Stir").Create()).Should().Throw<GinException>();

        _config.OperativeConfig().Should().Contain("# Parameters for near.Stir:");
    }

    [Fact]
    public void ConfigText_Imports_AreSortedAndComeBack()
    {
        const string Imports =
            "from GinSharp import Syntax as s\nimport System.IO\nimport System as z\nfrom System import Text\n";
        _config.Clear();
        _config.Parse(Imports);

        var text = _config.ConfigText();
        _config.Clear();
        _config.Parse(text);

        _config.ConfigText().Should().Be(text);
        text.Trim().Split('\n').Should().HaveCount(4);
    }

    private static string Lines(string text) => text.ReplaceLineEndings("\n");

    private static string Bake(string flour, int sugar = 0, Func<string>? then = null) => $"{flour} {sugar} {then}";

    private static string Serve(string[] guests, string? wine = null) => $"{guests.Length} {wine}";

    private static void Nothing()
    {
    }

    private static object? Mix(
        object? first, double weight = 1, [ConfigurableExtras] IReadOnlyDictionary<string, object?>? more = null) =>
        (first, weight, more);

    private void CallEverything()
    {
        _config.Invoke<string>(Bake, Gin.Required);
        _config.Invoke<object?>(Mix);
        _config.Invoke(Nothing);
        _config.GetConfigurable("far.Stir").Create();
        using (_config.Scope("test"))
        using (_config.Scope("kitchen"))
        {
            _config.Invoke<string>(Serve);
        }

        _config.Invoke<int>(_config.Create<Oven>().Heat);
    }

    private sealed class Oven(int degrees)
    {
        public int Heat(int minutes) => degrees * minutes;
    }

    private sealed record Stirrer(int Spoon)
    {
        public int Stir(int turns) => Spoon * turns;
    }
}
