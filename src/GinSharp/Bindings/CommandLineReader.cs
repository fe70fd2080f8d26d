using GinSharp.Configurables;
using GinSharp.Diagnostics;

namespace GinSharp.Bindings;

/// <summary>Reads the options that are GinSharp's from a command line.</summary>
/// <param name="args">The command line.</param>
/// <param name="diagnostics">Receives what is wrong.</param>
/// <param name="isSecret">Whether the value of a key may not be shown; null where that is not known yet.</param>
internal sealed class CommandLineReader(
    IReadOnlyList<string> args, DiagnosticBag diagnostics, Func<string, bool>? isSecret = null)
{
    private const string FileOption = "--gin-file";
    private const string SearchPathOption = "--gin-search-path";
    private const string ParameterOption = "--gin-param";
    private const string PrintOption = "--gin-print";
    private const string CheckOption = "--gin-check";
    private const string HelpOption = "--gin-help";

    private static readonly string[] Options = [FileOption, SearchPathOption, ParameterOption, PrintOption, CheckOption, HelpOption];

    /// <summary>What t5x writes before the name of a binding: <c>--gin.TRAIN_STEPS=10</c>.</summary>
    private const string BindingPrefix = "--gin.";

    private readonly List<string> _files = [];
    private readonly List<string> _searchPaths = [];
    private readonly List<string> _parameters = [];
    private readonly List<string> _rest = [];
    private bool _prints;
    private bool _checks;
    private string? _help;
    private int _next;

    public ParsedCommandLine Read()
    {
        while (_next < args.Count)
        {
            var arg = args[_next++];
            if (arg == "--")
            {
                // What follows is the program's, whatever it looks like.
                _rest.Add(arg);
                _rest.AddRange(args.Skip(_next));
                break;
            }

            Read(arg);
        }

        return new ParsedCommandLine
        {
            Args = [.. args],
            Files = _files,
            SearchPaths = _searchPaths,
            Parameters = _parameters,
            Rest = _rest,
            Prints = _prints,
            Checks = _checks,
            Help = _help,
        };
    }

    private void Read(string arg)
    {
        var (option, value) = Split(arg);
        switch (option)
        {
            case var binding when binding.StartsWith(BindingPrefix, StringComparison.Ordinal):
                ReadBinding(binding, value);
                break;

            case SearchPathOption when ValueOf(option, value) is { } paths:
                _searchPaths.AddRange(paths.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
                break;

            case FileOption when ValueOf(option, value) is { } file:
                _files.Add(file);
                break;

            case ParameterOption when ValueOf(option, value) is { } parameter:
                ReadParameter(parameter);
                break;

            case FileOption or SearchPathOption or ParameterOption:
                break;

            case PrintOption when value is null:
                _prints = true;
                break;

            case CheckOption when value is null:
                _checks = true;
                break;

            case HelpOption:
                _help = value ?? (IsValue(_next) ? args[_next++] : "");
                break;

            default:
                if (IsMeantAsOption(option))
                {
                    diagnostics.Add(
                        BindingDiagnostics.UnknownOption,
                        null,
                        $"The options are {Suggest.List(Options)}.",
                        WithoutBoundValue(arg));
                }

                _rest.Add(arg);
                break;
        }
    }

    /// <summary>
    /// Whether an argument is an option of GinSharp's but for its spelling, such as <c>--ginparam</c>.
    /// </summary>
    private static bool IsMeantAsOption(string arg)
    {
        var name = arg.Split('=')[0].Replace('_', '-');
        return name.StartsWith('-')
            && (name.TrimStart('-').StartsWith("gin-", StringComparison.OrdinalIgnoreCase)
                || Options.Select(Letters).Contains(Letters(name), StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>An argument that holds a binding, without its value, which may be secret.</summary>
    private static string WithoutBoundValue(string arg)
    {
        var first = arg.IndexOf('=', StringComparison.Ordinal);
        var second = first < 0 ? -1 : arg.IndexOf('=', first + 1);
        return second < 0 ? arg : $"{arg[..second]}=…";
    }

    private static string Letters(string option) => option.Replace("-", "", StringComparison.Ordinal);

    /// <summary>The value of an option that must have one, or null with a diagnostic.</summary>
    private string? ValueOf(string option, string? value)
    {
        value ??= IsValue(_next) ? args[_next++] : null;
        if (!string.IsNullOrWhiteSpace(value))
        {
            return value;
        }

        var hint = value is not null ? "What is given is empty, as of a variable that is not set."
            : _next < args.Count ? $"What follows it is the option '{args[_next]}'."
            : null;
        diagnostics.Add(BindingDiagnostics.OptionWithoutValue, null, hint, option);
        return null;
    }

    private bool IsValue(int index) => index < args.Count && !args[index].StartsWith("--", StringComparison.Ordinal);

    /// <summary><c>--gin.Trainer.epochs=3</c>: the binding is the option itself.</summary>
    private void ReadBinding(string option, string? value)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            diagnostics.Add(
                BindingDiagnostics.OptionWithoutValue, null, $"Write it as one word: {option}=VALUE.", option);
        }
        else
        {
            _parameters.Add($"{option[BindingPrefix.Length..]} = {value}");
        }
    }

    /// <summary>A binding with spaces that was not quoted arrives in pieces.</summary>
    private void ReadParameter(string parameter)
    {
        var pieces = parameter;
        if (!parameter.Contains('=', StringComparison.Ordinal) && IsValue(_next) && args[_next].StartsWith('='))
        {
            pieces = $"{parameter} {args[_next++]}";
        }

        if (pieces.EndsWith('=') && IsValue(_next))
        {
            pieces = $"{pieces} {args[_next++]}";
        }

        if (pieces == parameter)
        {
            _parameters.Add(parameter);
        }
        else
        {
            var key = parameter.Split('=')[0].TrimEnd();
            var isShown = isSecret?.Invoke(key) != true;
            diagnostics.Add(
                BindingDiagnostics.SplitBinding,
                null,
                $"Quote it: {ParameterOption} '{(isShown ? pieces : $"{key} = {SecretText.Mask}")}'.",
                isShown ? parameter : key,
                ParameterOption);
        }
    }

    /// <summary>
    /// An option and the value after <c>=</c>; the spellings of Python's absl and of t5x, with underscores, are known too.
    /// </summary>
    private static (string Option, string? Value) Split(string arg)
    {
        if (!arg.StartsWith("--gin", StringComparison.Ordinal))
        {
            return (arg, null);
        }

        var equals = arg.IndexOf('=', StringComparison.Ordinal);
        var spelled = equals < 0 ? arg : arg[..equals];
        var option = spelled.StartsWith(BindingPrefix, StringComparison.Ordinal) ? spelled : spelled.Replace('_', '-') switch
        {
            "--gin-bindings" => ParameterOption,
            "--gin-search-paths" => SearchPathOption,
            var other => other,
        };
        return (option, equals < 0 ? null : arg[(equals + 1)..]);
    }
}
