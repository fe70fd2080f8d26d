using System.Collections.Concurrent;
using GinSharp.Bindings;
using GinSharp.Configurables;
using GinSharp.Injection.Conversion;

namespace GinSharp.Injection;

/// <summary>The plans for one state of a config, each built when it is first needed.</summary>
internal sealed class PlanCache
{
    private readonly ConcurrentDictionary<(Configurable Configurable, ScopePath Scope), CallPlan> _plans = new();

    public PlanCache(Injector injector, ConfigState state)
    {
        Injector = injector;
        State = state;
        Compiler = new ValueCompiler(new ReferenceCompiler(this), injector.Converters);
        Planner = new CallPlanner(state, Compiler);
    }

    public Injector Injector { get; }

    public ConfigState State { get; }

    public ValueCompiler Compiler { get; }

    public CallPlanner Planner { get; }

    public CallPlan Get(Configurable configurable, ScopePath scope) =>
        _plans.TryGetValue((configurable, scope), out var plan)
            ? plan
            : _plans.GetOrAdd((configurable, scope), key => Planner.Plan(key.Configurable, key.Scope));
}
