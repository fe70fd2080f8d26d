using GinSharp.Diagnostics;
using GinSharp.Syntax;

namespace GinSharp.Bindings;

/// <summary>What a command line says to a config.</summary>
/// <param name="Files">The files to apply.</param>
/// <param name="Parameters">The bindings to apply after them.</param>
/// <param name="Rest">The arguments that are not GinSharp's.</param>
internal sealed record CommandLine(
    IReadOnlyList<string> Files, IReadOnlyList<string> Parameters, IReadOnlyList<string> Rest)
{
    /// <summary>What diagnostics call the bindings of a command line; their line is the number of the option.</summary>
    public const string SourceName = "command line";

    private const string FileOption = "--gin-file";
    private const string ParameterOption = "--gin-param";

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
    /// <param name="diagnostics">
    /// Receives what is wrong: <c>GIN2030</c>, an option without a value; <c>GIN2031</c>, an option that does not exist.
    /// </param>
    public static CommandLine Read(IReadOnlyList<string> args, DiagnosticBag diagnostics)
    {
        List<string> files = [], parameters = [], rest = [];
        for (var i = 0; i < args.Count; i++)
        {
            var (option, value) = Split(args[i]);
            if (option is not (FileOption or ParameterOption))
            {
                if (option.StartsWith("--gin-", StringComparison.Ordinal))
                {
                    diagnostics.Add(
                        BindingDiagnostics.UnknownOption,
                        null,
                        $"The options are {FileOption} and {ParameterOption}.",
                        args[i]);
                }

                rest.Add(args[i]);
                continue;
            }

            if (value is null && ++i == args.Count)
            {
                diagnostics.Add(BindingDiagnostics.OptionWithoutValue, null, null, option);
                break;
            }

            (option == FileOption ? files : parameters).Add(value ?? args[i]);
        }

        return new CommandLine(files, parameters, rest);
    }

    /// <summary>An option and the value after <c>=</c>; the spellings of Python's absl, with underscores, are known too.</summary>
    private static (string Option, string? Value) Split(string arg)
    {
        if (!arg.StartsWith("--gin", StringComparison.Ordinal))
        {
            return (arg, null);
        }

        var equals = arg.IndexOf('=', StringComparison.Ordinal);
        var option = (equals < 0 ? arg : arg[..equals]).Replace('_', '-');
        return (option == "--gin-bindings" ? ParameterOption : option, equals < 0 ? null : arg[(equals + 1)..]);
    }
}
