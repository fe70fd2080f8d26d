using GinSharp.Diagnostics;
using GinSharp.Syntax;

namespace GinSharp.Bindings;

/// <summary>What a command line says to a config.</summary>
internal sealed record ParsedCommandLine
{
    /// <summary>What diagnostics call the bindings of a command line; their line is the number of the option.</summary>
    public const string SourceName = "command line";

    /// <summary>The whole command line.</summary>
    public required IReadOnlyList<string> Args { get; init; }

    /// <summary>The files to apply.</summary>
    public required IReadOnlyList<string> Files { get; init; }

    /// <summary>The folders under which relative paths of files are looked for.</summary>
    public required IReadOnlyList<string> SearchPaths { get; init; }

    /// <summary>The bindings to apply after them.</summary>
    public required IReadOnlyList<string> Parameters { get; init; }

    /// <summary>The arguments that are not GinSharp's.</summary>
    public required IReadOnlyList<string> Rest { get; init; }

    /// <summary>Whether the config is to be printed, and nothing run.</summary>
    public bool Prints { get; init; }

    /// <summary>Whether the config is to be checked, and nothing run.</summary>
    public bool Checks { get; init; }

    /// <summary>The configurable to describe, and nothing to run; empty for all of them, or null.</summary>
    public string? Help { get; init; }

    /// <summary>Whether it asks for something instead of a run.</summary>
    public bool HasRequest => Prints || Checks || Help is not null;

    /// <summary>
    /// Whether all it asks for is what can be bound, which is of use above all where the config is wrong.
    /// </summary>
    public bool AsksForHelpOnly => this is { Help: not null, Prints: false, Checks: false };

    /// <summary>What this one and a later one say together.</summary>
    public ParsedCommandLine With(ParsedCommandLine later) => new()
    {
        Args = [.. Args, .. later.Args],
        Files = [.. Files, .. later.Files],
        Parameters = [.. Parameters, .. later.Parameters],
        SearchPaths = [.. SearchPaths, .. later.SearchPaths],
        Rest = [.. Rest, .. later.Rest],
        Prints = Prints || later.Prints,
        Checks = Checks || later.Checks,
        Help = later.Help ?? Help,
    };

    /// <summary>What there is to apply: files before parameters.</summary>
    /// <param name="defaultFile">The file where the command line names none, or null.</param>
    public IEnumerable<ConfigSource> Sources(string? defaultFile)
    {
        var files = Files.Count > 0 || defaultFile is null ? Files : [defaultFile];

        // Each binding is a text of its own, so that an open bracket in one does not swallow the next.
        return files.Select(file => new ConfigSource(file)).Concat(
            Parameters.Select((text, index) => ConfigSource.Of(new SourceText(SourceName, text, index + 1))));
    }

    /// <param name="args">The command line.</param>
    /// <param name="diagnostics">Receives what is wrong: <c>GIN2030</c>, <c>GIN2031</c>, <c>GIN2034</c>.</param>
    /// <param name="isSecret">Whether the value of a key may not be shown; null where that is not known yet.</param>
    public static ParsedCommandLine Read(
        IReadOnlyList<string> args, DiagnosticBag diagnostics, Func<string, bool>? isSecret = null) =>
        new CommandLineReader(args, diagnostics, isSecret).Read();
}
