using GinSharp.Bindings;
using GinSharp.Diagnostics;
using GinSharp.Syntax;

namespace GinSharp.Injection;

/// <summary>
/// How deep and how large values become once their macros are put in, worked out from what the config says, each macro
/// once: sixty macros of which each holds the one before twice are more than there is memory for. Thread-safe.
/// </summary>
/// <param name="planner">Finds what a macro is bound to.</param>
/// <param name="limits">How deep and how large they may become.</param>
internal sealed class MacroSizes(CallPlanner planner, ValueLimits limits)
{
    private const long Saturated = long.MaxValue / 4;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, Size?> _known = new(StringComparer.Ordinal);

    /// <summary>What is too much about a value; null where nothing is.</summary>
    public GinDiagnostic? Check(object? value)
    {
        if (value is not (GinReference or GinDictionary or List<object?> or object?[]))
        {
            return null;
        }

        Part[] macros = [.. BoundValues.PartsOf(value).Where(part => part.Macro is not null)];
        if (macros.Length == 0)
        {
            return null;
        }

        lock (_gate)
        {
            foreach (var macro in macros)
            {
                Measure(macro.Macro!.FullName);
            }

            return SizeOf(macros, 0).Fault;
        }
    }

    /// <summary>Measures a macro and those it leads to, the innermost first, without going deeper on the stack.</summary>
    private void Measure(string first)
    {
        var open = new Stack<(string Name, Part[]? Macros, int Own)>();
        open.Push((first, null, 0));
        while (open.TryPop(out var step))
        {
            if (step.Macros is { } measured)
            {
                _known[step.Name] = SizeOf(measured, step.Own);
                continue;
            }

            // One that is open holds itself, which whoever asks for its value is told.
            if (!_known.TryAdd(step.Name, null))
            {
                continue;
            }

            var own = 0;
            var macros = new List<Part>();
            foreach (var part in BoundValues.PartsOf(planner.FindMacro(step.Name)?.Value))
            {
                own++;
                if (part.Macro is not null)
                {
                    macros.Add(part);
                }
            }

            open.Push((step.Name, [.. macros], own));
            foreach (var inner in macros)
            {
                if (!_known.ContainsKey(inner.Macro!.FullName))
                {
                    open.Push((inner.Macro.FullName, null, 0));
                }
            }
        }
    }

    private Size SizeOf(Part[] macros, int own)
    {
        var (depth, parts) = (0, (long)own);
        foreach (var part in macros)
        {
            var macro = part.Macro!;
            var inner = _known[macro.FullName];
            if (inner?.Fault is not null)
            {
                return inner;
            }

            depth = Math.Max(depth, part.Nesting + (inner?.Depth ?? 0) + 1);
            parts = Math.Min(Saturated, parts + (inner?.Parts ?? 0));
            if (depth > limits.MaxNesting || parts > limits.MaxExpansion)
            {
                return new Size(depth, parts, Fault(macro, depth > limits.MaxNesting));
            }
        }

        return new Size(depth, parts, null);
    }

    private GinDiagnostic Fault(GinReference macro, bool isTooDeep) => isTooDeep
        ? GinDiagnostic.Create(
            CallDiagnostics.MacrosTooDeep, macro.Span, "GinOptions.MaxNesting is the limit.", limits.MaxNesting)
        : GinDiagnostic.Create(
            CallDiagnostics.MacrosTooLarge, macro.Span, "GinOptions.MaxExpansion is the limit.", limits.MaxExpansion);

    private sealed record Size(int Depth, long Parts, GinDiagnostic? Fault);
}
