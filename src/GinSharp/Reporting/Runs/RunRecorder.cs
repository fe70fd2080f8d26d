using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using GinSharp.Bindings;
using GinSharp.Configurables;
using GinSharp.Injection;

namespace GinSharp.Reporting;

/// <summary>
/// Remembers in which ways configurables were called, for the record of a run. A program may change its config in a
/// loop: what is kept are bindings, which the record shows, never plans, which hold a whole config each.
/// </summary>
internal sealed class RunRecorder : ICallObserver
{
    private readonly Lock _gate = new();
    private readonly ConditionalWeakTable<CallPlan, RecordedPlan> _plans = new();
    private readonly HashSet<RecordedCall> _known = [];
    private readonly List<RecordedCall> _calls = [];

    public void OnCall(CallPlan plan, ReadOnlySpan<ArgumentOrigin> origins, IReadOnlyCollection<string> passedExtras)
    {
        var way = new StringBuilder(origins.Length);
        foreach (var origin in origins)
        {
            way.Append((char)('a' + origin));
        }

        foreach (var name in passedExtras)
        {
            way.Append('\n').Append(name);
        }

        lock (_gate)
        {
            var recorded = _plans.GetOrCreateValue(plan);
            if (recorded.Ways.Add(way.ToString()))
            {
                var call = RecordedCall.Of(plan, origins, passedExtras) with { SetByClass = recorded.SetByClass };
                if (_known.Add(call))
                {
                    _calls.Add(call);
                }
            }
        }
    }

    public void OnMade(CallPlan plan, IReadOnlyCollection<(ConfigurableParameter Member, object? Value)> values)
    {
        lock (_gate)
        {
            var recorded = _plans.GetOrCreateValue(plan);
            foreach (var (member, value) in values)
            {
                if (ValueSnapshot.TryTake(value, out var taken))
                {
                    recorded.SetByClass[member.Name] = taken;
                }
            }
        }
    }

    public void Clear()
    {
        lock (_gate)
        {
            _plans.Clear();
            _known.Clear();
            _calls.Clear();
        }
    }

    public GinRunRecord Record(PlanCache plans, IReadOnlyList<string> commandLine)
    {
        var state = plans.State;
        var texts = new ConfigTexts(plans);
        var literals = texts.Literals();
        RecordedCall[] calls;
        lock (_gate)
        {
            calls = [.. _calls];
        }

        return new GinRunRecord
        {
            Time = DateTimeOffset.Now,
            CommandLine = commandLine,
            Files = [.. new Redaction(state).Files.Select(Describe)],
            ConfigText = texts.Write(ConfigTextFormat.Default),
            Calls = [.. calls.Select(call => Describe(call, texts, literals))],
            Versions = Versions(state),
        };
    }

    private static GinRunFile Describe(LoadedFile file) => new()
    {
        Path = file.Path,
        Sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(file.Text))),
        Text = file.Text,
    };

    private static GinRunCall Describe(RecordedCall call, ConfigTexts texts, LiteralWriter literals) => new()
    {
        Scope = call.Scope,
        Selector = call.Configurable.Selector,
        Parameters = [.. call.Arguments.Select(argument => Describe(call, argument, texts, literals))],
    };

    private static GinRunParameter Describe(
        RecordedCall call, RecordedArgument argument, ConfigTexts texts, LiteralWriter literals)
    {
        var (parameter, binding, origin) = argument;
        var entry = origin switch
        {
            ArgumentOrigin.Bound or ArgumentOrigin.Hole => texts.EntryOf(binding!),
            ArgumentOrigin.Default when parameter.IsSetByClass =>
                call.SetByClass.TryGetValue(parameter.Name, out var held) ? ConfigTexts.EntryOf(parameter, held) : null,
            ArgumentOrigin.Default => ConfigTexts.EntryOf(parameter),
            _ => null,
        };
        return new GinRunParameter
        {
            Name = parameter.IsExtras ? binding!.Name : parameter.Name,
            Origin = origin is ArgumentOrigin.Hole ? "missing" : origin.ToString().ToLowerInvariant(),
            Value = parameter.IsSecret || entry?.IsSecret == true ? SecretText.Mask
                : entry is not null && literals.TryWrite(entry, null, out var text) ? text
                : null,
            Type = TypeName.Of(parameter.Type),
            Place = origin == ArgumentOrigin.Bound ? binding!.Span?.ToString() ?? "code" : null,
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
            var informational = assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>();
            versions[name.Name!] = informational?.InformationalVersion ?? $"{name.Version}";
        }

        return versions;
    }
}
