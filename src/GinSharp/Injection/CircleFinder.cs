using GinSharp.Bindings;
using GinSharp.Configurables;
using GinSharp.Diagnostics;
using GinSharp.Syntax;

namespace GinSharp.Injection;

/// <summary>Finds whether bindings lead back to themselves.</summary>
/// <param name="planner">Says which bindings are in force.</param>
/// <param name="callsOnly">
/// Whether only what the config calls counts, and not what it hands over for the program to call.
/// </param>
internal sealed class CircleFinder(CallPlanner planner, bool callsOnly)
{
    private const int LongestPath = 200;

    private readonly List<(string Name, SourceSpan? Span)> _path = [];
    private readonly HashSet<SectionKey> _open = [];
    private readonly HashSet<SectionKey> _closed = [];

    /// <summary>The exception for a call that cannot go deeper: with the circle, where there is one.</summary>
    /// <param name="plans">Where the plan comes from.</param>
    /// <param name="plan">The call.</param>
    /// <param name="limit">What cannot hold more.</param>
    public static GinException Fault(PlanCache plans, CallPlan plan, string limit = "the stack of this thread") =>
        new DeepCallException(plans.Planner, plan, limit);

    /// <summary>The exception for a value that cannot be computed, for want of stack.</summary>
    public static GinException TooDeep(Binding binding) => new(GinDiagnostic.Create(
        CallDiagnostics.TooDeep,
        binding.Syntax?.Span ?? binding.Span,
        null,
        binding.DisplayKey,
        "the stack of this thread"));

    /// <summary>A name as it is called in a scope, which may be very long where it is entered again and again.</summary>
    public static string NameIn(ScopePath scope, string name) => scope.Text.Length switch
    {
        0 => name,
        <= 80 => $"{scope}/{name}",
        _ => $"{scope.Text[..40]}…{scope.Text[^40..]}/{name}",
    };

    /// <summary>The circle that a call leads into, and the location of its first binding; or null.</summary>
    public (string Text, SourceSpan? Span)? Find(CallPlan plan) => Find(plan.Configurable, plan.Scope, plan.Scope);

    /// <param name="configurable">What is called.</param>
    /// <param name="scope">The scope whose bindings it gets; that of a macro is its name.</param>
    /// <param name="active">The scope that the program is in: where what is returned uncalled runs.</param>
    private (string Text, SourceSpan? Span)? Find(Configurable configurable, ScopePath scope, ScopePath active)
    {
        var key = new SectionKey(scope.Text, configurable.Selector);
        var isMacro = configurable == BuiltIns.Macro;
        var name = isMacro ? $"%{scope.Text}" : NameIn(scope, configurable.DisplayName);
        if (_open.Contains(key))
        {
            var start = _path.FindIndex(
                step => step.Name == name || step.Name.StartsWith(name + ".", StringComparison.Ordinal));
            return (string.Join(" → ", _path.Skip(start).Select(step => step.Name).Append(name)), _path[start].Span);
        }

        if (_path.Count > LongestPath || !_closed.Add(key))
        {
            return null;
        }

        _open.Add(key);

        // In the order in which they are computed, so that the circle is the one that was run into.
        foreach (var binding in planner.InForce(configurable, scope).Values.OrderBy(bound => bound.Parameter.Index))
        {
            _path.Add((isMacro ? name : $"{name}.{binding.Spelling}", binding.Span));
            foreach (var reference in BoundValues.ReferencesIn(binding.Value))
            {
                if (Follows(reference, configurable) && Follow(reference, scope, active) is { } circle)
                {
                    return circle;
                }
            }

            _path.RemoveAt(_path.Count - 1);
        }

        _open.Remove(key);
        return null;
    }

    private bool Follows(GinReference reference, Configurable user) =>
        reference is { Configurable: not null } and not { Kind: GinReferenceKind.Constant }
        && (reference.IsCall || !callsOnly || user == BuiltIns.Singleton);

    private (string Text, SourceSpan? Span)? Follow(GinReference reference, ScopePath scope, ScopePath active)
    {
        if (reference.Kind == GinReferenceKind.Macro)
        {
            return Find(BuiltIns.Macro, ScopePath.Of(reference.FullName), active);
        }

        var called = reference.Scope.Length > 0 ? ScopePath.Of(reference.Scope)
            : reference.IsCall ? scope
            : active;
        return Find(reference.Configurable!, called, called);
    }
}
