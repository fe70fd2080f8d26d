using System.Collections.Concurrent;
using System.Reflection;
using GinSharp.Bindings;
using GinSharp.Configurables;
using GinSharp.Injection.Conversion;

namespace GinSharp.Injection;

/// <summary>The plans for one state of a config, each built when it is first needed.</summary>
internal sealed class PlanCache
{
    private readonly ConcurrentDictionary<Configurable, ScopedPlans> _plans = new();

    private MacroUses? _macroUses;

    // What was looked up in the registry, whose trees take longer the more they hold.
    private readonly ConcurrentDictionary<Type, ScopedPlans> _ofTypes = new();
    private readonly ConcurrentDictionary<MethodInfo, ScopedPlans> _ofMethods = new();

    /// <param name="injector">The injector that makes the calls.</param>
    /// <param name="state">The state.</param>
    /// <param name="earlier">The plans for an earlier state, whose conversions hold where the converters do.</param>
    public PlanCache(Injector injector, ConfigState state, PlanCache? earlier = null)
    {
        Injector = injector;
        State = state;
        Converters = ReferenceEquals(earlier?.State.Converters, state.Converters)
            ? earlier!.Converters
            : new ConverterTable(state.Converters);
        Compiler = new ValueCompiler(new ReferenceCompiler(this), Converters);
        Planner = new CallPlanner(state, Compiler, injector.Limits);
    }

    public Injector Injector { get; }

    public ConfigState State { get; }

    public ConverterTable Converters { get; }

    public ValueCompiler Compiler { get; }

    public CallPlanner Planner { get; }

    /// <summary>Whether the value of a secret parameter comes from a macro: for messages, so that it may take its time.</summary>
    public bool IsSecretMacro(string name) => (_macroUses ??= MacroUses.Of(State)).IsSecret(name);

    /// <summary>The macros that were compiled for an object, each where null may stand and where it may not.</summary>
    public ConcurrentDictionary<(string Name, bool AllowNull), ValueSource> Macros { get; } = new();

    public ScopedPlans Of(Configurable configurable) =>
        _plans.TryGetValue(configurable, out var plans)
            ? plans
            : _plans.GetOrAdd(configurable, added => new ScopedPlans(this, added));

    /// <summary>The plans of the configurable that creates a type, or null when the type is not configurable.</summary>
    public ScopedPlans? Of(Type type) =>
        _ofTypes.TryGetValue(type, out var plans) ? plans
        : State.Registry.Find(type) is { } configurable ? _ofTypes.GetOrAdd(type, Of(configurable))
        : null;

    /// <summary>
    /// The plans of the configurable that calls a method, or null when the method is not configurable.
    /// </summary>
    public ScopedPlans? Of(MethodInfo method) =>
        _ofMethods.TryGetValue(method, out var plans) ? plans
        : State.Registry.Find(method) is { } configurable ? _ofMethods.GetOrAdd(method, Of(configurable))
        : null;
}
