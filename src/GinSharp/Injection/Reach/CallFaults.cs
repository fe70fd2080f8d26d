using GinSharp.Configurables;
using GinSharp.Syntax;

namespace GinSharp.Injection.Reach;

/// <summary>Says what keeps a call from being made, as the call itself would.</summary>
/// <param name="graph">The config's references.</param>
/// <param name="isServed">Whether a container gives a parameter that is not bound.</param>
internal sealed class CallFaults(ReferenceGraph graph, Func<ConfigurableParameter, bool> isServed)
{
    /// <summary>What is wrong with a call that passes what the node says, whatever scope the program enters.</summary>
    /// <param name="node">The call.</param>
    /// <param name="caller">The reference that makes it, or null for the program.</param>
    public IEnumerable<GinDiagnostic> Of(CallNode node, GinReference? caller)
    {
        if (node.IsMacro)
        {
            return [];
        }

        if (node.IsSingleton)
        {
            return graph.BindingsOf(node.Configurable).Any(binding => node.CouldSee(binding.Scope))
                ? []
                : [SingletonFaults.WithoutConstructor(node.Scope, caller?.Span)];
        }

        if (node.Configurable.Target is BuiltInTarget)
        {
            return [];
        }

        try
        {
            return Of(node, node.Configurable.Signature, caller);
        }
        catch (GinException exception)
        {
            // It was marked, and cannot be configurable after all.
            return exception.Diagnostics.Select(fault => fault.At(caller?.Span));
        }
    }

    private List<GinDiagnostic> Of(CallNode node, Signature signature, GinReference? caller)
    {
        var faults = new List<GinDiagnostic>();
        if (caller is not null && node.Configurable.Target.InstanceType is not null)
        {
            faults.Add(Injector.InstanceNeeded(node.Configurable).At(caller.Span));
        }

        var bound = graph.InForce(node);
        ConfigurableParameter[] missing = [.. signature.Parameters.Where(IsMissing)];
        if (missing.Length > 0)
        {
            faults.Add(MissingValues.Diagnose(
                node.Name,
                [.. missing.Where(parameter => parameter.IsRequired).Select(parameter => parameter.Name)],
                [.. missing.Select(parameter => parameter.Name)],
                [.. bound.Values.Select(binding => binding.Spelling)],
                node.Passed,
                caller?.Span));
        }

        return faults;

        bool IsMissing(ConfigurableParameter parameter) =>
            !parameter.IsExtras
            && (!parameter.HasDefault || parameter.IsRequired)
            && !bound.ContainsKey(parameter.Name)
            && !node.Passed.Contains(parameter.Name, StringComparer.Ordinal)
            && !graph.IsBoundDeeper(node, parameter.Name)
            && (parameter.IsRequired || !isServed(parameter));
    }
}
