using GinSharp.Bindings;
using GinSharp.Diagnostics;
using GinSharp.Injection.Conversion;
using GinSharp.Syntax;

namespace GinSharp.Injection;

/// <summary>Says of every binding of a complete config whether its value can become its parameter's type.</summary>
internal sealed class TypeChecks(PlanCache plans)
{
    /// <param name="diagnostics">Receives what is wrong.</param>
    /// <param name="bindings">The bindings to look at.</param>
    /// <param name="counts">Whether a fault is to be reported; null for all.</param>
    public void Report(
        DiagnosticBag diagnostics, IEnumerable<Binding> bindings, Func<GinDiagnostic, bool>? counts = null)
    {
        // A fault of a macro's value shows at each use; it is reported once.
        var known = diagnostics.Select(Identity).ToHashSet();
        var macros = new FaultyMacros();
        foreach (var fault in bindings.SelectMany(binding => plans.Planner.Check(binding, macros)))
        {
            if (diagnostics.IsFull)
            {
                return;
            }

            // A circle of macros is no fault of a config that never needs them; the call that does reports it.
            if (fault.Descriptor != CallDiagnostics.Circular && counts?.Invoke(fault) != false && known.Add(Identity(fault)))
            {
                diagnostics.Add(fault);
            }
        }
    }

    private static (string Id, SourceSpan? Span, string? Message) Identity(GinDiagnostic diagnostic) =>
        (diagnostic.Id, diagnostic.Span, diagnostic.Span is null ? diagnostic.Message : null);
}
