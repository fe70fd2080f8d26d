using GinSharp.Bindings;
using GinSharp.Diagnostics;
using GinSharp.Reporting;

namespace GinSharp;

public sealed partial class GinConfig
{
    private IReadOnlyList<string> _commandLineArgs = [];

    /// <summary>
    /// What the command line that was applied last left for the program, or null when none was applied.
    /// </summary>
    public GinCommandLine? CommandLine { get; private set; }

    /// <summary>
    /// Applies the files and bindings that a command line names: <c>--gin-file F</c> and <c>--gin-param 'Trainer.epochs
    /// = 3'</c>, each any number of times; bindings win over files, which are looked for under each
    /// <c>--gin-search-path D</c> too. Answers <c>--gin-print</c> (the config that would
    /// run, with the place of each binding), <c>--gin-check</c> (everything that is wrong) and <c>--gin-help [Name]</c>
    /// (what can be bound).
    /// </summary>
    /// <remarks>
    /// After an answer the program must not run but return <see cref="GinCommandLine.ExitCode"/>. The config is locked
    /// then, so that a program that goes on is stopped at <see cref="FinalizeConfig"/>.
    /// </remarks>
    /// <param name="args">The command line. What follows <c>--</c> is the program's.</param>
    /// <param name="defaultFile">The file to apply when the command line names none, or null.</param>
    /// <param name="output">Where answers go; null for <see cref="Console.Out"/>.</param>
    /// <returns>The arguments that are not GinSharp's, in order, and whether the program is to end.</returns>
    /// <exception cref="GinException">
    /// Everything that is wrong; nothing was changed. <c>GIN2030</c>: an option has no value; <c>GIN2031</c>: there is
    /// no such option; <c>GIN2034</c>: a binding was not quoted. With <c>--gin-check</c> it is printed instead.
    /// </exception>
    /// <exception cref="GinLockedException"><c>GIN2012</c>: the config is final.</exception>
    public GinCommandLine ParseCommandLine(
        IReadOnlyList<string> args, string? defaultFile = null, TextWriter? output = null)
    {
        ArgumentNullException.ThrowIfNull(args);
        output ??= Console.Out;
        var diagnostics = new DiagnosticBag { Limit = _options.MaxDiagnostics };
        var commandLine = ParsedCommandLine.Read(args, diagnostics, IsSecretKey);
        if (commandLine.AsksForHelpOnly)
        {
            // The catalogue is of use above all where the config is wrong.
            diagnostics.ThrowIfErrors();
            return Answer(commandLine, output);
        }

        try
        {
            LoadAll(
                commandLine.Sources(defaultFile),
                faults: diagnostics,
                finalizes: commandLine.HasRequest,
                searchPaths: commandLine.SearchPaths);
            HasCommandLineSources |= commandLine.Sources(defaultFile).Any();
        }
        catch (GinException exception) when (commandLine.Checks && exception is not GinLockedException)
        {
            output.WriteLine(string.Join(Environment.NewLine, diagnostics));
            _store.Close();
            return CommandLine = new GinCommandLine(commandLine.Rest, 1);
        }

        return Answer(commandLine, output);
    }

    private bool IsSecretKey(string key)
    {
        Refresh();
        return new KeyBinder(_store.Current, _options.FoldsNames, _limits, []).Bind(key, null)?.Parameter.IsSecret == true;
    }

    /// <summary>Gives the answers that a command line asks for; its sources have been applied.</summary>
    internal GinCommandLine Answer(ParsedCommandLine commandLine, TextWriter output)
    {
        if (commandLine.Help is { } name)
        {
            Refresh();
            output.Write(new Catalogue(_injector.Plans).Describe(name.Length == 0 ? null : Require(name)));
        }

        if (commandLine.Checks)
        {
            foreach (var warning in Warnings)
            {
                output.WriteLine(warning);
            }

            output.WriteLine("The config has no errors.");
        }

        if (commandLine.Prints)
        {
            output.Write(ConfigText(new ConfigTextFormat { ShowProvenance = true }));
        }

        _commandLineArgs = commandLine.Args;
        HasCommandLineSources |= commandLine.Sources(null).Any();
        if (commandLine.HasRequest)
        {
            _store.Close();
        }

        return CommandLine = new GinCommandLine(commandLine.Rest, commandLine.HasRequest ? 0 : null);
    }
}
