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
/// loop: what is kept are bindings, which the record shows, never plans, which hold a whole config each; and of one way
/// of calling, the last few values.
/// </summary>
internal sealed class RunRecorder : ICallObserver
{
    /// <summary>Ways of calling one configurable in one scope: which arguments are bound, passed, defaults.</summary>
    private const int MaxWays = 64;

    /// <summary>Sets of values that were bound when a configurable was called in one way.</summary>
    private const int MaxValues = 8;

    private readonly Lock _gate = new();
    private readonly ConditionalWeakTable<CallPlan, RecordedPlan> _plans = new();
    private readonly Dictionary<SectionKey, Dictionary<string, Queue<(long Number, RecordedCall Call)>>> _calls = [];
    private long _next;
    private long _dropped;

    public void OnCall(CallPlan plan, ReadOnlySpan<ArgumentOrigin> origins, IReadOnlyCollection<string> passedExtras)
    {
        var way = WayOf(plan, origins, passedExtras);
        lock (_gate)
        {
            var recorded = _plans.GetOrCreateValue(plan);
            if (recorded.Ways.Count <= MaxWays && recorded.Ways.Add(way))
            {
                Add(way, RecordedCall.Of(plan, origins, passedExtras) with { SetByClass = recorded.SetByClass });
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
            _calls.Clear();
            _dropped = 0;
        }
    }

    public GinRunRecord Record(PlanCache plans, IReadOnlyList<string> commandLine, long furtherScopes)
    {
        var state = plans.State;
        var texts = new ConfigTexts(plans);
        var literals = texts.Literals();
        RecordedCall[] calls;
        long dropped;
        lock (_gate)
        {
            dropped = _dropped;
            calls =
            [
                .. _calls.Values.SelectMany(ways => ways.Values).SelectMany(values => values)
                    .OrderBy(recorded => recorded.Number).Select(recorded => recorded.Call),
            ];
        }

        return new GinRunRecord
        {
            Time = DateTimeOffset.Now,
            CommandLine = commandLine,
            Files = [.. new Redaction(state).Files.Select(Describe)],
            FurtherFiles = state.FurtherFiles,
            ConfigText = texts.Write(ConfigTextFormat.Default),
            Calls = [.. calls.Select(call => Describe(call, texts, literals))],
            FurtherScopes = furtherScopes,
            FurtherCalls = dropped,
            Versions = Versions(state),
        };
    }

    /// <summary>
    /// Where the arguments come from, a letter each. Of the extras only those count that the config binds too: callers
    /// may pass ever new names.
    /// </summary>
    private static string WayOf(
        CallPlan plan, ReadOnlySpan<ArgumentOrigin> origins, IReadOnlyCollection<string> passedExtras)
    {
        var way = new StringBuilder(origins.Length);
        foreach (var origin in origins)
        {
            way.Append((char)('a' + origin));
        }

        foreach (var extra in plan.Extras)
        {
            way.Append(passedExtras.Contains(extra.Binding!.Name) ? '-' : '+');
        }

        return way.ToString();
    }

    private void Add(string way, RecordedCall call)
    {
        var key = new SectionKey(call.Scope, call.Configurable.Selector);
        if (!_calls.TryGetValue(key, out var ways))
        {
            _calls.Add(key, ways = new(StringComparer.Ordinal));
        }

        if (!ways.TryGetValue(way, out var values))
        {
            if (ways.Count == MaxWays)
            {
                _dropped++;
                return;
            }

            ways.Add(way, values = new());
        }

        if (values.Any(recorded => recorded.Call == call))
        {
            return;
        }

        values.Enqueue((_next++, call));
        if (values.Count > MaxValues)
        {
            values.Dequeue();
            _dropped++;
        }
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
