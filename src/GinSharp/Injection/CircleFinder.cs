using GinSharp.Bindings;
using GinSharp.Configurables;
using GinSharp.Diagnostics;
using GinSharp.Syntax;

namespace GinSharp.Injection;

/// <summary>Finds, when a call is nested too deep to go on, whether its bindings lead back to themselves.</summary>
internal sealed class CircleFinder
{
    private readonly CallPlanner _planner;
    private readonly List<string> _path = [];
    private readonly HashSet<SectionKey> _open = [];
    private readonly HashSet<SectionKey> _closed = [];

    private CircleFinder(CallPlanner planner) => _planner = planner;

    /// <summary>The exception for a call that cannot go deeper: with the circle, where there is one.</summary>
    /// <param name="plans">Where the plan comes from.</param>
    /// <param name="plan">The call.</param>
    /// <param name="limit">What cannot hold more.</param>
    public static GinException Fault(PlanCache plans, CallPlan plan, string limit = "the stack of this thread") =>
        new CircleFinder(plans.Planner).Find(plan.Configurable, plan.Scope, plan.Scope) is { } circle
            ? new GinException(GinDiagnostic.Create(
                CallDiagnostics.Circular, plan.Bindings.FirstOrDefault()?.Span, null, circle))
            : new GinException(GinDiagnostic.Create(
                CallDiagnostics.TooDeep, null, null, NameIn(plan.Scope, plan.Configurable.DisplayName), limit));

    /// <summary>A name as it is called in a scope, which may be very long where it is entered again and again.</summary>
    private static string NameIn(ScopePath scope, string name) => scope.Text.Length switch
    {
        0 => name,
        <= 80 => $"{scope}/{name}",
        _ => $"{scope.Text[..40]}…{scope.Text[^40..]}/{name}",
    };

    /// <param name="configurable">What is called.</param>
    /// <param name="scope">The scope whose bindings it gets; that of a macro is its name.</param>
    /// <param name="active">The scope that the program is in: where what is returned uncalled runs.</param>
    private string? Find(Configurable configurable, ScopePath scope, ScopePath active)
    {
        var key = new SectionKey(scope.Text, configurable.Selector);
        var isMacro = configurable == BuiltIns.Macro;
        var name = isMacro ? $"%{scope.Text}" : NameIn(scope, configurable.DisplayName);
        if (_open.Contains(key))
        {
            var start = _path.FindIndex(step => step == name || step.StartsWith(name + ".", StringComparison.Ordinal));
            return string.Join(" → ", _path.Skip(start).Append(name));
        }

        // The call that found no more stack is at the end of it; the search must not go there again.
        if (_path.Count > 200 || !_closed.Add(key))
        {
            return null;
        }

        _open.Add(key);
        foreach (var binding in _planner.InForce(configurable, scope).Values)
        {
            _path.Add(isMacro ? name : $"{name}.{binding.Spelling}");
            foreach (var reference in BoundValues.ReferencesIn(binding.Value))
            {
                if (Follow(reference, scope, active) is { } circle)
                {
                    return circle;
                }
            }

            _path.RemoveAt(_path.Count - 1);
        }

        _open.Remove(key);
        return null;
    }

    private string? Follow(GinReference reference, ScopePath scope, ScopePath active)
    {
        if (reference is { Configurable: null } or { Kind: GinReferenceKind.Constant })
        {
            return null;
        }

        if (reference.Kind == GinReferenceKind.Macro)
        {
            return Find(BuiltIns.Macro, ScopePath.Of(reference.FullName), active);
        }

        var called = reference.Scope.Length > 0 ? ScopePath.Of(reference.Scope)
            : reference.IsCall ? scope
            : active;
        return Find(reference.Configurable, called, called);
    }
}
