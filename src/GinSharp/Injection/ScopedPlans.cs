using System.Collections.Concurrent;
using GinSharp.Configurables;

namespace GinSharp.Injection;

/// <summary>The plans of one configurable under one state of the config, each built when it is first needed.</summary>
internal sealed class ScopedPlans(PlanCache owner, Configurable configurable)
{
    /// <summary>
    /// Most configurables are called in few scopes, and a scan of few finds one faster than a look-up.
    /// </summary>
    private const int MaxScanned = 4;

    /// <summary>
    /// A plan for each scope that a call without end enters would fill the memory long before the stack is full.
    /// </summary>
    private const int MaxScopes = 500;

    private readonly Lock _gate = new();
    private volatile CallPlan[] _scanned = [];
    private ConcurrentDictionary<ScopePath, CallPlan>? _others;

    /// <summary>All plans under the same state.</summary>
    public PlanCache Owner => owner;

    public CallPlan Get(ScopePath scope) => Scan(scope) ?? GetOther(scope);

    public Configurable Configurable => configurable;

    private CallPlan? Scan(ScopePath scope)
    {
        foreach (var plan in _scanned)
        {
            if (plan.Scope.Equals(scope))
            {
                return plan;
            }
        }

        return null;
    }

    private CallPlan GetOther(ScopePath scope)
    {
        if (_scanned.Length == MaxScanned)
        {
            return LazyInitializer.EnsureInitialized(ref _others).GetOrAdd(scope, Plan);
        }

        // Not under the lock: a converter of the program may run.
        var plan = Plan(scope);
        lock (_gate)
        {
            if (Scan(scope) is { } other)
            {
                return other;
            }

            if (_scanned.Length < MaxScanned)
            {
                _scanned = [.. _scanned, plan];
                return plan;
            }
        }

        return GetOther(scope);
    }

    /// <exception cref="GinException"><c>GIN4003</c>, <c>GIN4004</c>: scopes are nested without end.</exception>
    private CallPlan Plan(ScopePath scope)
    {
        var plan = owner.Planner.Plan(configurable, scope);

        // The root is among the prefixes, and no scope of its own.
        return scope.Prefixes.Length - 1 <= MaxScopes
            ? plan
            : throw CircleFinder.Fault(owner, plan, $"{MaxScopes} scopes");
    }
}
