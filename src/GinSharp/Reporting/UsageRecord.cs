using System.Runtime.CompilerServices;
using GinSharp.Bindings;
using GinSharp.Configurables;
using GinSharp.Injection;

namespace GinSharp.Reporting;

/// <summary>Remembers which bindings gave a call its value, and which did not because the caller passed one.</summary>
internal sealed class UsageRecord
{
    private readonly Lock _gate = new();

    // Weak: a program may bind in a loop, and of a binding that no config knows any more nothing is asked.
    private readonly ConditionalWeakTable<Binding, object?> _used = new();
    private readonly ConditionalWeakTable<Binding, object?> _passed = new();
    private readonly HashSet<SectionKey> _called = [];
    private readonly HashSet<string> _calledAnywhere = [];

    /// <inheritdoc cref="ICallObserver.OnCall"/>
    /// <param name="plan">How the configurable was called.</param>
    /// <param name="origins">Where the arguments came from.</param>
    /// <param name="passedExtras">The names that the caller passed for the extras.</param>
    /// <param name="isListed">Whether its scope is remembered.</param>
    public void OnCall(
        CallPlan plan, ReadOnlySpan<ArgumentOrigin> origins, IReadOnlyCollection<string> passedExtras, bool isListed)
    {
        lock (_gate)
        {
            _calledAnywhere.Add(plan.Configurable.Selector);
            if (isListed)
            {
                _called.Add(new SectionKey(plan.Scope.Text, plan.Configurable.Selector));
            }

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
            _calledAnywhere.Clear();
        }
    }

    /// <summary>
    /// The bindings of a state that gave no call its value, in the order they were made, each with why. One that a
    /// later one replaced is none of them, nor is what only such a one would have led to: it was replaced on purpose.
    /// </summary>
    public IReadOnlyList<GinUnusedBinding> Unused(ConfigState state)
    {
        lock (_gate)
        {
            var reached = new HashSet<SectionKey>();
            foreach (var (scope, selector) in _called)
            {
                reached.UnionWith(ScopePath.Of(scope).Prefixes.Select(prefix => new SectionKey(prefix, selector)));
            }

            var excused = new OverriddenReach(state);
            return
            [
                .. from binding in state.Bindings.Bindings
                   where !_used.TryGetValue(binding, out _)
                   let reason = ReasonFor(binding, reached)
                   where reason is not (GinUnusedReason.NeverCalled or GinUnusedReason.CalledInOtherScopes)
                       || !excused.Contains(binding)
                   select new GinUnusedBinding(binding, reason),
            ];
        }
    }

    private GinUnusedReason ReasonFor(Binding binding, HashSet<SectionKey> reached)
    {
        var isReached = reached.Contains(new SectionKey(binding.Scope, binding.Configurable.Selector));

        // The scope of a macro is its name, so that another macro's use says nothing of this one.
        if (!_calledAnywhere.Contains(binding.Configurable.Selector)
            || (binding.Configurable == BuiltIns.Macro && !isReached))
        {
            return GinUnusedReason.NeverCalled;
        }

        return _passed.TryGetValue(binding, out _) ? GinUnusedReason.PassedByCaller
            : isReached ? GinUnusedReason.HiddenByInnerScope
            : GinUnusedReason.CalledInOtherScopes;
    }
}
