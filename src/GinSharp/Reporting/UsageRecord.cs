using GinSharp.Bindings;
using GinSharp.Configurables;
using GinSharp.Injection;

namespace GinSharp.Reporting;

/// <summary>Remembers which bindings gave a call its value, and which did not because the caller passed one.</summary>
internal sealed class UsageRecord : ICallObserver
{
    private readonly Lock _gate = new();
    private readonly HashSet<Binding> _used = [];
    private readonly HashSet<Binding> _passed = [];
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
                    (origins[argument.Parameter.Index] == ArgumentOrigin.Caller ? _passed : _used).Add(binding);
                }
            }

            foreach (var extra in plan.Extras)
            {
                (passedExtras.Contains(extra.Binding!.Name) ? _passed : _used).Add(extra.Binding);
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

    /// <summary>The bindings of a state that gave no call its value, in the order they were made, each with why.</summary>
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
            if (!_used.Contains(old))
            {
                yield return new GinUnusedBinding(old, GinUnusedReason.Overridden, winner);
            }
        }

        if (!_used.Contains(binding))
        {
            yield return new GinUnusedBinding(binding, ReasonFor(binding), null);
        }
    }

    private GinUnusedReason ReasonFor(Binding binding)
    {
        var scopes = _called.Where(key => key.Selector == binding.Configurable.Selector).Select(key => key.Scope).ToList();
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

        return _passed.Contains(binding) ? GinUnusedReason.PassedByCaller : GinUnusedReason.HiddenByInnerScope;
    }

    private static bool IsIn(string scope, string outer) =>
        outer.Length == 0 || scope == outer || scope.StartsWith(outer + "/", StringComparison.Ordinal);
}
