using System.CommandLine;

namespace GinSharp.Tests.Documentation;

/// <summary>The code of <c>docs/command-line.md</c>.</summary>
public class CommandLineSnippets
{
    [Theory]
    [InlineData(3, "--gin-param", "Adam.lr = 3.0", "--verbose")]
    [InlineData(0, "--gin-check")]
    [InlineData(1, "--verbos")]
    public void BesideSystemCommandLine_Arguments_ReachWhomTheyAreFor(int exitCode, params string[] args) =>
        Start(args).Should().Be(exitCode);

    #region beside-system-command-line
    private static int Start(string[] args)
    {
        using var config = new GinConfig();
        var commandLine = config.ParseCommandLine(args);
        if (commandLine.ExitCode is { } exitCode)
        {
            return exitCode;
        }

        var verbose = new Option<bool>("--verbose") { Description = "Say more." };
        var root = new RootCommand("Trains a model.") { verbose };
        root.SetAction(result =>
        {
            config.FinalizeConfig();
            return result.GetValue(verbose) ? (int)config.Create<Sample.Adam>().Lr : 0;
        });
        return root.Parse(commandLine).Invoke();
    }
    #endregion
}
