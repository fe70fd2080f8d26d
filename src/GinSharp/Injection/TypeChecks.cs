using GinSharp.Bindings;
using GinSharp.Diagnostics;
using GinSharp.Syntax;

namespace GinSharp.Injection;

/// <summary>Says of every binding of a complete config whether its value can become its parameter's type.</summary>
internal sealed class TypeChecks(Injector injector, ConfigState state)
{
    public void Report(DiagnosticBag diagnostics)
    {
        // A fault of a macro's value shows at each use; it is told of once.
        var known = diagnostics.Select(Identity).ToHashSet();
        var planner = new PlanCache(injector, state).Planner;
        foreach (var binding in state.Bindings.Bindings)
        {
            foreach (var fault in planner.Check(binding))
            {
                // A circle of macros is no fault of a config that never needs them; the call that does reports it.
                if (fault.Descriptor != CallDiagnostics.Circular && known.Add(Identity(fault)))
                {
                    diagnostics.Add(fault);
                }
            }
        }
    }

    private static (string Id, SourceSpan? Span, string? Message) Identity(GinDiagnostic diagnostic) =>
        (diagnostic.Id, diagnostic.Span, diagnostic.Span is null ? diagnostic.Message : null);
}
