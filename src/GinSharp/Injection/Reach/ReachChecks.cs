using System.Collections.Immutable;
using GinSharp.Bindings;
using GinSharp.Configurables;
using GinSharp.Diagnostics;
using GinSharp.Syntax;

namespace GinSharp.Injection.Reach;

/// <summary>
/// Says what is wrong in a complete config only when it is reached: calls without a value, circles, singletons that
/// cannot be built. Each is a warning, and an error where a root that the program names certainly reaches it.
/// </summary>
internal sealed class ReachChecks
{
    private readonly PlanCache _plans;
    private readonly ReferenceGraph _graph;
    private readonly Func<ConfigurableParameter, bool> _isServed;

    /// <param name="plans">The plans of the state.</param>
    /// <param name="isServed">Whether a container may give a parameter that is not bound.</param>
    public ReachChecks(PlanCache plans, Func<ConfigurableParameter, bool> isServed)
    {
        _plans = plans;
        _graph = new ReferenceGraph(plans.State);
        _isServed = isServed;
    }

    public void Report(DiagnosticBag diagnostics)
    {
        var known = diagnostics.Select(Identity).ToHashSet();
        foreach (var root in _plans.State.Roots)
        {
            AddAll(Certain(NodeOf(root), parameter => false), GinSeverity.Error);
        }

        AddAll(Possible(), GinSeverity.Warning);

        void AddAll(IEnumerable<GinDiagnostic> faults, GinSeverity severity)
        {
            foreach (var fault in faults.Where(fault => known.Add(Identity(fault))))
            {
                diagnostics.Add(fault.As(severity));
            }
        }
    }

    /// <summary>What every call of a root meets.</summary>
    /// <param name="root">The call.</param>
    /// <param name="isServed">Whether a container gives a parameter that is not bound.</param>
    private List<GinDiagnostic> Certain(CallNode root, Func<ConfigurableParameter, bool> isServed)
    {
        var calls = new CallFaults(_graph, isServed);
        var faults = new List<GinDiagnostic>(calls.Of(root, null));
        Follow(_plans, node => _graph.StepsOf((CallNode)node), calls, faults.Add).From(root);
        return faults;
    }

    /// <summary>A walk that reports what is wrong with all that it reaches.</summary>
    /// <param name="plans">The plans of the config.</param>
    /// <param name="stepsOf">The steps from a node.</param>
    /// <param name="calls">Says what is wrong with a call.</param>
    /// <param name="report">Is told of each fault; perhaps of one fault twice.</param>
    public static ReachWalk Follow(
        PlanCache plans,
        Func<ReachNode, IEnumerable<ReachStep>> stepsOf,
        CallFaults calls,
        Action<GinDiagnostic> report) => new(
            stepsOf,
            step =>
            {
                // What a container gives, it creates itself, or a registered configurable does.
                if (step is { Binding: { } binding, To: CallNode call })
                {
                    foreach (var fault in plans.Planner.PlanBound(binding).WhenReached
                        .Concat(calls.Of(call, step.Reference)))
                    {
                        report(fault);
                    }
                }
            },
            circle => report(Circular(circle)));

    /// <summary>What is wrong whatever leads there.</summary>
    private List<GinDiagnostic> Possible()
    {
        var calls = new CallFaults(_graph, _isServed);
        var faults = new List<GinDiagnostic>();
        var circles = new ReachWalk(
            node => _graph.StepsOf((CallNode)node), onCircle: circle => faults.Add(Circular(circle)));
        foreach (var binding in _plans.State.Bindings.Bindings)
        {
            var node = NodeOf(binding);
            var hasReferences = false;
            foreach (var step in _graph.StepsOf(node, binding))
            {
                hasReferences = true;
                faults.AddRange(calls.Of((CallNode)step.To, step.Reference));
            }

            if (hasReferences)
            {
                faults.AddRange(WhenReached(binding));
                circles.From(node);
            }

            faults.AddRange(OfDelegate(binding, calls));
        }

        return faults;
    }

    /// <summary>What is wrong with the call that a delegate makes, which passes what its parameters say.</summary>
    private IEnumerable<GinDiagnostic> OfDelegate(Binding binding, CallFaults calls)
    {
        if (binding.Value is not GinReference { IsCall: false, Kind: GinReferenceKind.Configurable } reference
            || reference.Configurable is not { Target: not BuiltInTarget } parsed
            || !typeof(Delegate).IsAssignableFrom(binding.Parameter.Type))
        {
            return [];
        }

        var configurable = _graph.Current(parsed);
        var match = DelegateMatch.Of(binding.Parameter.Type, configurable, _plans);
        return match.Fault is not null
            ? []
            : calls.Of(
                new CallNode(configurable, reference.Scope, reference.Scope.Length > 0) { Passed = match.Names },
                reference);
    }

    private ImmutableArray<GinDiagnostic> WhenReached(Binding binding) =>
        _plans.Planner.PlanBound(binding).WhenReached;

    private CallNode NodeOf(ConfigRoot root) =>
        new(_graph.Current(root.Configurable), root.Scope ?? "", root.Scope is not null) { Passed = root.Passed };

    private static CallNode NodeOf(Binding binding) => new(
        binding.Configurable,
        binding.Scope,
        IsScopeKnown: binding.Configurable == BuiltIns.Macro || binding.Configurable == BuiltIns.Singleton);

    public static GinDiagnostic Circular(IReadOnlyList<ReachStep> circle) => GinDiagnostic.Create(
        CallDiagnostics.Circular,
        circle.Select(step => step.Span).FirstOrDefault(span => span is not null),
        null,
        ReachStep.Describe(circle));

    private static (string Id, SourceSpan? Span, string Message) Identity(GinDiagnostic diagnostic) =>
        (diagnostic.Id, diagnostic.Span, diagnostic.Message);
}
