using System.Collections.Concurrent;
using GinSharp.Configurables;
using GinSharp.Injection.Conversion;

namespace GinSharp.Injection;

/// <summary>The plans of one configurable under one state of the config, each built when it is first needed.</summary>
internal sealed class ScopedPlans(PlanCache owner, Configurable configurable)
{
    /// <summary>
    /// Most configurables are called in few scopes, and a scan of few finds one faster than a look-up.
    /// </summary>
    private const int MaxScanned = 4;

    /// <summary>How many plans a generation has.</summary>
    private const int MaxKept = 1_000;

    private readonly Lock _gate = new();
    private volatile CallPlan[] _scanned = [];

    // Two generations: where the younger is full, it becomes the older, and what is used of that comes back. A service
    // may enter a scope a request.
    private ConcurrentDictionary<ScopePath, CallPlan>? _young;
    private ConcurrentDictionary<ScopePath, CallPlan>? _old;
    private int _youngCount;

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
            var young = LazyInitializer.EnsureInitialized(ref _young);
            return young.TryGetValue(scope, out var known) ? known : Keep(scope, young);
        }

        // Not under the lock: a converter of the program may run.
        var plan = Plan(scope);
        if (LacksStack(plan))
        {
            return plan;
        }

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

    private CallPlan Keep(ScopePath scope, ConcurrentDictionary<ScopePath, CallPlan> young)
    {
        var plan = Volatile.Read(ref _old) is { } old && old.TryGetValue(scope, out var earlier)
            ? earlier
            : Plan(scope);
        if (LacksStack(plan))
        {
            return plan;
        }

        if (Interlocked.Increment(ref _youngCount) > MaxKept)
        {
            lock (_gate)
            {
                if (ReferenceEquals(_young, young))
                {
                    Volatile.Write(ref _old, young);
                    Volatile.Write(ref _young, young = new());
                    _youngCount = 1;
                }
            }
        }

        return young.GetOrAdd(scope, plan);
    }

    /// <summary>Whether the plan is not to be kept: a thread with a larger stack may have room for its values.</summary>
    private static bool LacksStack(CallPlan plan) => plan.Arguments.Concat(plan.Extras).Any(argument =>
        argument.Faults.Any(fault => fault.Descriptor == ConversionDiagnostics.TooDeep));

    /// <exception cref="GinException"><c>GIN4003</c>, <c>GIN4004</c>: scopes are nested without end.</exception>
    private CallPlan Plan(ScopePath scope)
    {
        // A plan for each scope that a call without end enters would fill the memory long before the stack is full.
        var limit = owner.Injector.Limits.MaxScopes;
        var plan = owner.Planner.Plan(configurable, scope);
        return scope.Depth <= limit ? plan : throw CircleFinder.Fault(owner, plan, $"{limit} scopes");
    }
}
