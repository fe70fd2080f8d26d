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
    public static GinException Fault(PlanCache plans, CallPlan plan) =>
        new CircleFinder(plans.Planner).Find(plan.Configurable, plan.Scope) is { } circle
            ? new GinException(GinDiagnostic.Create(
                CallDiagnostics.Circular, plan.Bindings.FirstOrDefault()?.Span, null, circle))
            : new GinException(GinDiagnostic.Create(CallDiagnostics.TooDeep, null, null, plan.DisplayName));

    private string? Find(Configurable configurable, ScopePath scope)
    {
        var key = new SectionKey(scope.Text, configurable.Selector);
        var isMacro = configurable == BuiltIns.Macro;
        var prefix = scope.Text.Length == 0 ? "" : $"{scope.Text}/";
        var name = isMacro ? $"%{scope.Text}" : $"{prefix}{configurable.Name}";
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
                if (Follow(reference, scope) is { } circle)
                {
                    return circle;
                }
            }

            _path.RemoveAt(_path.Count - 1);
        }

        _open.Remove(key);
        return null;
    }

    private string? Follow(GinReference reference, ScopePath scope) => reference switch
    {
        { Configurable: null } or { Kind: GinReferenceKind.Constant } => null,
        { Kind: GinReferenceKind.Macro } => Find(BuiltIns.Macro, ScopePath.Of(reference.FullName)),
        _ => Find(reference.Configurable, reference.Scope.Length == 0 ? scope : ScopePath.Of(reference.Scope)),
    };
}
