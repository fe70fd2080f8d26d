using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using GinSharp.Bindings;
using GinSharp.Configurables;
using GinSharp.Injection;

namespace GinSharp.Reporting;

/// <summary>Remembers in which ways configurables were called, for the record of a run.</summary>
internal sealed class RunRecorder : ICallObserver
{
    private readonly Lock _gate = new();
    private readonly HashSet<Way> _seen = [];
    private readonly List<Call> _calls = [];

    public void OnCall(CallPlan plan, ReadOnlySpan<ArgumentOrigin> origins, IReadOnlyCollection<string> passedExtras)
    {
        var way = string.Create(origins.Length, origins, (text, all) =>
        {
            for (var i = 0; i < text.Length; i++)
            {
                text[i] = (char)('a' + all[i]);
            }
        });
        lock (_gate)
        {
            if (_seen.Add(new Way(plan, way, string.Join('\n', passedExtras))))
            {
                _calls.Add(new Call(plan, [.. origins], [.. passedExtras]));
            }
        }
    }

    public void Clear()
    {
        lock (_gate)
        {
            _seen.Clear();
            _calls.Clear();
        }
    }

    public GinRunRecord Record(ConfigState state, IReadOnlyList<string> commandLine)
    {
        var literals = ConfigTexts.Literals(state);
        Call[] calls;
        lock (_gate)
        {
            calls = [.. _calls];
        }

        return new GinRunRecord
        {
            Time = DateTimeOffset.Now,
            CommandLine = commandLine,
            Files = [.. state.Files.Select(Describe)],
            ConfigText = ConfigTexts.Config(state, ConfigTextFormat.Default),
            Calls = [.. calls.Select(call => Describe(call.Plan, call.Origins, call.PassedExtras, literals))],
            Versions = Versions(state),
        };
    }

    private static GinRunFile Describe(LoadedFile file) => new()
    {
        Path = file.Path,
        Sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(file.Text))),
        Text = file.Text,
    };

    private static GinRunCall Describe(
        CallPlan plan, ImmutableArray<ArgumentOrigin> origins, ImmutableArray<string> passedExtras, LiteralWriter literals) =>
        new()
        {
            Scope = plan.Scope.Text,
            Selector = plan.Configurable.Selector,
            Parameters =
            [
                .. from argument in plan.Arguments
                   where !argument.Parameter.IsExtras
                   select Describe(argument, origins[argument.Parameter.Index], literals),
                .. from extra in plan.Extras
                   where !passedExtras.Contains(extra.Binding!.Name)
                   select Describe(extra, ArgumentOrigin.Bound, literals),
            ],
        };

    private static GinRunParameter Describe(PlannedArgument argument, ArgumentOrigin origin, LiteralWriter literals)
    {
        var value = origin switch
        {
            ArgumentOrigin.Bound or ArgumentOrigin.Hole => argument.Binding!.Value,
            ArgumentOrigin.Default => argument.Parameter.Default,
            _ => null,
        };
        var hasText = origin is not (ArgumentOrigin.Caller or ArgumentOrigin.Service or ArgumentOrigin.Missing);
        return new GinRunParameter
        {
            Name = argument.Parameter.IsExtras ? argument.Binding!.Name : argument.Parameter.Name,
            Origin = origin is ArgumentOrigin.Hole ? "missing" : origin.ToString().ToLowerInvariant(),
            Value = hasText && literals.TryWrite(value, out var text) ? text : null,
            Type = TypeName.Of(argument.Parameter.Type),
            Place = origin == ArgumentOrigin.Bound ? argument.Binding!.Span?.ToString() ?? "code" : null,
        };
    }

    private static SortedDictionary<string, string> Versions(ConfigState state)
    {
        var versions = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            [".NET"] = RuntimeInformation.FrameworkDescription,
        };
        var assemblies = state.Registry.Configurables.Select(configurable => configurable.Target.ResultType.Assembly)
            .Append(typeof(RunRecorder).Assembly)
            .Append(Assembly.GetEntryAssembly())
            .OfType<Assembly>();
        foreach (var assembly in assemblies)
        {
            var name = assembly.GetName();
            versions[name.Name!] = assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion
                ?? name.Version?.ToString()
                ?? "unknown";
        }

        return versions;
    }

    /// <summary>What makes two calls alike.</summary>
    private sealed record Way(CallPlan Plan, string Origins, string PassedExtras);

    private sealed record Call(
        CallPlan Plan, ImmutableArray<ArgumentOrigin> Origins, ImmutableArray<string> PassedExtras);
}
