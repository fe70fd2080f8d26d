using System.Collections.Immutable;
using GinSharp.Bindings;
using GinSharp.Configurables;
using GinSharp.Diagnostics;
using GinSharp.Syntax;

namespace GinSharp.Injection;

/// <summary>
/// A call cannot go deeper. Where the stack ends is chance, so what is said of it comes from the calls that led there: the
/// outermost one that leads into a circle says which.
/// </summary>
internal sealed class DeepCallException : GinException
{
    private readonly CallPlanner _planner;
    private readonly string _limit;
    private readonly CallPlan _innermost;

    /// <summary>The calls, each with the number of its outermost occurrence.</summary>
    private readonly Dictionary<CallPlan, int> _calls = [];
    private readonly HashSet<Configurable> _configurables = [];
    private readonly HashSet<Configurable> _recurring = [];
    private int _noted;

    /// <param name="planner">Says which bindings are in force.</param>
    /// <param name="innermost">The call that could not be made.</param>
    /// <param name="limit">What cannot hold more.</param>
    public DeepCallException(CallPlanner planner, CallPlan innermost, string limit)
    {
        (_planner, _innermost, _limit) = (planner, innermost, limit);
        Note(innermost);
    }

    public override string Message => string.Join(Environment.NewLine, Diagnostics);

    /// <summary>Notes that a call led here. The stack may still be at its end, so nothing is looked for yet.</summary>
    public void Note(CallPlan call)
    {
        // The same configurable in another scope recurs too.
        if (!_configurables.Add(call.Configurable))
        {
            _recurring.Add(call.Configurable);
        }

        _calls[call] = ++_noted;
    }

    private protected override ImmutableArray<GinDiagnostic> Diagnose()
    {
        CallPlan[] outermostFirst = [.. _calls.OrderByDescending(entry => entry.Value).Select(entry => entry.Key)];

        // The search goes deep too, and whoever asks may have as little stack as the calls had.
        var circle = LargeStack.Run(() =>
            FindCircle(outermostFirst, callsOnly: true) ?? FindCircle(outermostFirst, callsOnly: false));
        if (circle is not null)
        {
            return [circle];
        }

        var call = Array.Find(outermostFirst, call => _recurring.Contains(call.Configurable)) ?? _innermost;
        return
        [
            GinDiagnostic.Create(
                CallDiagnostics.TooDeep,
                null,
                null,
                CircleFinder.NameIn(call.Scope, call.Configurable.DisplayName),
                _limit),
        ];
    }

    private GinDiagnostic? FindCircle(CallPlan[] calls, bool callsOnly)
    {
        var finder = new CircleFinder(_planner, callsOnly);
        foreach (var call in calls)
        {
            if (finder.Find(call) is { } circle)
            {
                return GinDiagnostic.Create(CallDiagnostics.Circular, circle.Span, null, circle.Text);
            }
        }

        return null;
    }
}
