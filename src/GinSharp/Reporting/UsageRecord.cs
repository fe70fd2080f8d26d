using System.Runtime.CompilerServices;
using GinSharp.Bindings;
using GinSharp.Configurables;
using GinSharp.Injection;

namespace GinSharp.Reporting;

/// <summary>Remembers which bindings gave a call its value, and which did not because the caller passed one.</summary>
internal sealed class UsageRecord : ICallObserver
{
    private readonly Lock _gate = new();

    // Weak: a program may bind in a loop, and of a binding that no config knows any more nothing is asked.
    private readonly ConditionalWeakTable<Binding, object?> _used = new();
    private readonly ConditionalWeakTable<Binding, object?> _passed = new();
    private readonly HashSet<SectionKey> _called = [];

    public void OnCall(CallPlan plan, ReadOnlySpan<ArgumentOrigin> origins, IReadOnlyCollection<string> passedExtras)
    {
        lock (_gate)
        {
            _called.Add(new SectionKey(plan.Scope.Text, plan.Configurable.Selector));
            foreach (var argument in plan.Arguments)
            {
                if (argument.Binding is { } binding)
                {
                    var isPassed = origins[argument.Parameter.Index] == ArgumentOrigin.Caller;
                    (isPassed ? _passed : _used).TryAdd(binding, null);
                }
            }

            foreach (var extra in plan.Extras)
            {
                (passedExtras.Contains(extra.Binding!.Name) ? _passed : _used).TryAdd(extra.Binding, null);
            }
        }
    }

    public void Clear()
    {
        lock (_gate)
        {
            _used.Clear();
            _passed.Clear();
            _called.Clear();
        }
    }

    /// <summary>
    /// The bindings of a state that gave no call its value, in the order they were made, each with why.
    /// </summary>
    public IReadOnlyList<GinUnusedBinding> Unused(ConfigState state)
    {
        lock (_gate)
        {
            return [.. state.Bindings.Bindings.SelectMany(UnusedOf)];
        }
    }

    private IEnumerable<GinUnusedBinding> UnusedOf(Binding binding)
    {
        for (var (old, winner) = (binding.Overridden, binding); old is not null; (old, winner) = (old.Overridden, old))
        {
            if (!_used.TryGetValue(old, out _))
            {
                yield return new GinUnusedBinding(old, GinUnusedReason.Overridden, winner);
            }
        }

        if (!_used.TryGetValue(binding, out _))
        {
            yield return new GinUnusedBinding(binding, ReasonFor(binding), null);
        }
    }

    private GinUnusedReason ReasonFor(Binding binding)
    {
        var scopes = _called
            .Where(key => key.Selector == binding.Configurable.Selector)
            .Select(key => key.Scope)
            .ToList();
        var isReached = scopes.Exists(scope => IsIn(scope, binding.Scope));

        // The scope of a macro is its name, so that another macro's use says nothing of this one.
        if (scopes.Count == 0 || (binding.Configurable == BuiltIns.Macro && !isReached))
        {
            return GinUnusedReason.NeverCalled;
        }

        if (!isReached)
        {
            return GinUnusedReason.CalledInOtherScopes;
        }

        return _passed.TryGetValue(binding, out _)
            ? GinUnusedReason.PassedByCaller
            : GinUnusedReason.HiddenByInnerScope;
    }

    private static bool IsIn(string scope, string outer) =>
        outer.Length == 0 || scope == outer || scope.StartsWith(outer + "/", StringComparison.Ordinal);
}
