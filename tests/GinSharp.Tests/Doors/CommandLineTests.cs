namespace GinSharp.Tests.Doors;

public class CommandLineTests
{
    private readonly GinConfig _config = Sample.EmptyConfig();
    private readonly StringWriter _output = new() { NewLine = "\n" };

    public CommandLineTests()
    {
        _config.Register<Oven>("test.Oven");
        _config.Register(Bake, "test.Bake");
        _config.Register<Options>("test.Options", denyList: ["Hidden"]);
    }

    [Fact]
    public void ParseCommandLine_NoRequest_LeavesTheConfigOpenAndPrintsNothing()
    {
        var rest = Parse("run", "--gin-param", "Oven.heat = 3", "--", "--gin-param", "x");

        rest.ExitCode.Should().BeNull();
        rest.Should().Equal("run", "--", "--gin-param", "x");
        rest.Count.Should().Be(4);
        rest[0].Should().Be("run");
        _config.CommandLine.Should().BeSameAs(rest);
        _config.IsLocked.Should().BeFalse();
        _output.ToString().Should().BeEmpty();
    }

    [Fact]
    public void ParseCommandLine_AbslSpellings_AreKnown()
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, "Oven.heat = 1\nOven.name = 'a'");

        Parse($"--gin_file={file}", "--gin_bindings=Oven.heat = 2", "--gin_param", "Oven.name = 'b'").Should().BeEmpty();

        (_config.Query("Oven.heat"), _config.Query("Oven.name")).Should().Be((2L, "b"));
    }

    [Fact]
    public void ParseCommandLine_SpellingsOfT5x_AreKnown()
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        File.WriteAllText(Path.Combine(folder, "some.gin"), "Oven.heat = %HEAT_OF_OVEN\ninclude 'more.gin'");
        File.WriteAllText(Path.Combine(folder, "more.gin"), "s/Oven.name = 'a'");

        Parse($"--gin_search_paths=nowhere, {folder}", "--gin_file=some.gin", "--gin.HEAT_OF_OVEN=2", "--gin.s/Oven.name=\"b=c\"")
            .Should().BeEmpty();

        (_config.Query("s/Oven.name"), _config.Query("%HEAT_OF_OVEN")).Should().Be(("b=c", 2L));
    }

    [Fact]
    public void ParseCommandLine_SearchPathOfACommandLineThatFails_IsForgotten()
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        File.WriteAllText(Path.Combine(folder, "some.gin"), "Oven.heat = 1");
        _config.Invoking(_ => Parse($"--gin-search-path={folder}", "--gin-file=some.gin", "--gin-param=Ovn.heat = 1"))
            .Should().Throw<GinException>();

        _config.Invoking(config => config.ParseFile("some.gin")).Should().Throw<GinException>();
    }

    [Theory]
    [InlineData("--gin.Oven.heat", "error GIN2030: option --gin.Oven.heat has no value. Write it as one word: --gin.Oven.heat=VALUE.")]
    [InlineData("--gin.Oven.heat=", "error GIN2030: option --gin.Oven.heat has no value. Write it as one word: --gin.Oven.heat=VALUE.")]
    [InlineData("--gin.Ovn.heat=1", "command line(1,1): error GIN2001: no configurable matches 'Ovn'. Did you mean 'Oven'?")]
    public void ParseCommandLine_BindingAsAnOption_IsCheckedAsOne(string arg, string expected) =>
        _config.Invoking(_ => Parse(arg)).Should().Throw<GinException>().WithMessage(expected);

    [Fact]
    public void ParseCommandLine_GinPrint_ShowsTheConfigWithItsPlaces()
    {
        var rest = Parse("--gin-param", "Oven.heat = 3", "--gin-print", "--gin-param=name = 'a'");

        rest.ExitCode.Should().Be(0);
        _output.ToString().Should().Be("""
            # Macros:
            # ==============================================================================
            # Set in command line:2:
            name = 'a'

            # Parameters for Oven:
            # ==============================================================================
            # Set in command line:1:
            Oven.heat = 3

            """);
        _config.Invoking(config => config.FinalizeConfig()).Should().Throw<GinLockedException>("the program must not go on");
    }

    [Fact]
    public void ParseCommandLine_GinPrintOfAWrongConfig_IsAnError()
    {
        var parse = () => Parse("--gin-param", "Oven.heat = 'hot'", "--gin-print");

        parse.Should().Throw<GinException>()
            .WithMessage("command line(1,13): error GIN3001: 'hot' cannot become int (Oven.heat)");
        _output.ToString().Should().BeEmpty();
    }

    [Fact]
    public void ParseCommandLine_GinCheckOfACorrectConfig_SaysSo()
    {
        Parse("--gin-check", "--gin-param", "Oven.heat = 3").ExitCode.Should().Be(0);

        _output.ToString().Should().Be("The config has no errors.\n");
    }

    [Fact]
    public void ParseCommandLine_GinCheck_PrintsEveryDiagnostic()
    {
        var rest = Parse(
            "--gin-check",
            "--gin-param", "Oven.heat = 'hot'",
            "--gin-param", "Oven.title = 'a'",
            "--gin-param", "Options.Label = 1");

        rest.ExitCode.Should().Be(1);
        _output.ToString().Should().Be("""
            command line(1,13): error GIN3001: 'hot' cannot become int (Oven.heat)
            command line(2,1): warning GIN2026: 'title' is now named 'name'
            command line(3,17): error GIN3001: 1 cannot become string (Options.Label). Write '1' instead of 1.

            """);
        _config.Invoking(config => config.FinalizeConfig()).Should().Throw<GinLockedException>("the program must not go on");
    }

    [Fact]
    public void ParseCommandLine_GinCheckOfUnknownNames_PrintsThemAll()
    {
        Parse("--gin-check", "--gin-param", "Ovn.heat = 1", "--gin-param", "Oven.heta = 1", "--gin-flie").ExitCode.Should().Be(1);

        _output.ToString().Should().Be("""
            error GIN2031: there is no option --gin-flie. The options are '--gin-file', '--gin-search-path', '--gin-param', '--gin-print', '--gin-check' and '--gin-help'.
            command line(1,1): error GIN2001: no configurable matches 'Ovn'. Did you mean 'Oven'?
            command line(2,1): error GIN2003: 'Oven' has no parameter 'heta'. Did you mean 'heat'?

            """);
    }

    [Fact]
    public void ParseCommandLine_GinHelp_ListsWhatCanBeBound()
    {
        Parse("--gin-help", "--gin-file", "nowhere.gin").ExitCode.Should().Be(0);

        _output.ToString().ReplaceLineEndings("\n").Should().Be("""
            Bake -> string
              Bakes something, on one line, in an Oven.
                oven: CommandLineTests.Oven, must be bound
                    takes @Oven()
                    Where it is baked.
                minutes: int[] = []

            Options -> CommandLineTests.Options
                Label: string, must be bound
                    What it is called.

            Oven -> CommandLineTests.Oven
              Is hot.
                heat: int, must be bound
                    How hot, from 1 to null.
                name: string, must be bound
                door: object = None


            """.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("--gin-help", "options")]
    [InlineData("--gin-help=test.Options", "-v")]
    public void ParseCommandLine_GinHelpWithName_DescribesThatOne(params string[] args)
    {
        Parse(args).ExitCode.Should().Be(0);

        _output.ToString().ReplaceLineEndings("\n").Should().Be(
            "Options -> CommandLineTests.Options\n    Label: string, must be bound\n        What it is called.\n\n");
    }

    [Fact]
    public void ParseCommandLine_GinHelpWithUnknownName_Suggests()
    {
        var parse = () => Parse("--gin-help", "Ovn");

        parse.Should().Throw<GinException>()
            .WithMessage("error GIN2001: no configurable matches 'Ovn'. Did you mean 'Oven'?");
    }

    [Theory]
    [InlineData(
        "error GIN2030: option --gin-param has no value. What follows it is the option '--gin-print'.",
        "--gin-param", "--gin-print")]
    [InlineData("error GIN2030: option --gin-file has no value", "--gin-file")]
    [InlineData(
        "error GIN2030: option --gin-param has no value. What is given is empty, as of a variable that is not set.",
        "--gin-param=")]
    [InlineData(
        "error GIN2030: option --gin-file has no value. What is given is empty, as of a variable that is not set.",
        "--gin-file", " ")]
    [InlineData(
        "error GIN2034: 'Oven.heat' is only a part of a binding: without quotes, the shell hands --gin-param its words one by"
        + " one. Quote it: --gin-param 'Oven.heat = 1'.",
        "--gin-param", "Oven.heat", "=", "1")]
    [InlineData(
        "error GIN2034: 'Oven.heat' is only a part of a binding: without quotes, the shell hands --gin-param its words one by"
        + " one. Quote it: --gin-param 'Oven.heat =1'.",
        "--gin-param", "Oven.heat", "=1")]
    [InlineData(
        "error GIN2034: 'Oven.heat=' is only a part of a binding: without quotes, the shell hands --gin-param its words one by"
        + " one. Quote it: --gin-param 'Oven.heat= 1'.",
        "--gin-param", "Oven.heat=", "1")]
    [InlineData(
        "error GIN2031: there is no option --gin-print=yes. The options are '--gin-file', '--gin-search-path', '--gin-param', '--gin-print',"
        + " '--gin-check' and '--gin-help'.",
        "--gin-print=yes")]
    [InlineData(
        "error GIN2031: there is no option -gin-param. The options are '--gin-file', '--gin-search-path', '--gin-param', '--gin-print',"
        + " '--gin-check' and '--gin-help'.",
        "-gin-param", "Oven.heat = 1")]
    [InlineData(
        "error GIN2031: there is no option --GinParam=x. The options are '--gin-file', '--gin-search-path', '--gin-param', '--gin-print',"
        + " '--gin-check' and '--gin-help'.",
        "--GinParam=x")]
    public void ParseCommandLine_WrongOptions_SayWhatToDo(string message, params string[] args)
    {
        var parse = () => Parse(args);

        parse.Should().Throw<GinException>().WithMessage(message);
    }

    private GinCommandLine Parse(params string[] args) => _config.ParseCommandLine(args, output: _output);

    /// <summary>
    /// Bakes something,
    /// on one line, in an <see cref="Oven"/>.
    /// </summary>
    /// <param name="oven">Where it is baked.</param>
    /// <param name="minutes"/>
    internal static string Bake(Oven oven, params int[] minutes) => $"{oven} {minutes.Length}";

    /// <summary>Is hot.</summary>
    /// <param name="heat">How hot, from <c>1</c> to <see langword="null"/>.</param>
    /// <param name="name"/>
    /// <param name="door"/>
    internal sealed class Oven(
        int heat,
        [System.ComponentModel.DataAnnotations.Required, FormerlyNamed("title")] string name = "",
        object? door = null)
    {
        public override string ToString() => $"{heat} {name} {door}";
    }

    internal sealed class Options
    {
        /// <summary>What it is called.</summary>
        public required string Label { get; init; }

        public int Hidden { get; set; }
    }
}
