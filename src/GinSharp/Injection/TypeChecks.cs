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
        var faults = state.Bindings.Bindings
            .SelectMany(binding => planner.Check(binding))

            // A circle of macros is no fault of a config that never needs them; the call that does reports it.
            .Where(fault => fault.Descriptor != CallDiagnostics.Circular && known.Add(Identity(fault)));
        foreach (var fault in faults
            .OrderBy(FileOf)
            .ThenBy(fault => fault.Span?.Line)
            .ThenBy(fault => fault.Span?.Column))
        {
            diagnostics.Add(fault);
        }
    }

    /// <summary>
    /// The number of the fault's file in the order they were read; texts that are no files come after them.
    /// </summary>
    private int FileOf(GinDiagnostic fault)
    {
        var path = fault.Span?.Source.Path;
        for (var i = 0; i < state.Files.Length; i++)
        {
            if (state.Files[i].Path == path)
            {
                return i;
            }
        }

        return int.MaxValue;
    }

    private static (string Id, SourceSpan? Span, string? Message) Identity(GinDiagnostic diagnostic) =>
        (diagnostic.Id, diagnostic.Span, diagnostic.Span is null ? diagnostic.Message : null);
}
