using GinSharp.Configurables;
using GinSharp.Diagnostics;

namespace GinSharp.Bindings;

/// <summary>What can be said of a config when it is complete, without knowing any type.</summary>
internal static class BindingChecks
{
    /// <summary>
    /// Reports, in this order, macros without a value and macros that are not called, references to unknown
    /// configurables, and holes that nothing fills.
    /// </summary>
    public static void Report(ConfigState state, DiagnosticBag diagnostics)
    {
        var references = state.Bindings.Bindings
            .SelectMany(binding => BoundValues.ReferencesIn(binding.Value).Select(reference => (binding, reference)))
            .ToList();
        ReportMacros(state, diagnostics);
        foreach (var (binding, reference) in references.Where(entry => entry.reference.Configurable is null))
        {
            diagnostics.Add(
                BindingDiagnostics.UnknownReference,
                reference.Span ?? binding.Span,
                SelectorSuggestion.Near(
                    state.Registry,
                    reference.Selector,
                    reference.Scope.Length == 0 ? "@" : $"@{reference.Scope}/",
                    reference.IsCall ? "()" : "",
                    diagnostics.Suggestions),
                reference);
        }

        foreach (var (binding, reference) in references.Where(entry => entry.reference.Constant is GinRequired))
        {
            diagnostics.Add(
                BindingDiagnostics.RequiredNotOverridden, reference.Span ?? binding.Span, null, binding.DisplayKey);
        }

        foreach (var binding in state.Bindings.Bindings.Where(binding => Holes.AreIn(binding.Value)))
        {
            diagnostics.Add(BindingDiagnostics.RequiredNotOverridden, binding.Span, null, binding.DisplayKey);
        }
    }

    /// <summary>Reports macros without a value and macros that are not called.</summary>
    public static void ReportMacros(ConfigState state, DiagnosticBag diagnostics)
    {
        foreach (var reference in state.Bindings.Bindings.SelectMany(binding => BoundValues.ReferencesIn(binding.Value)))
        {
            if (diagnostics.IsFull)
            {
                return;
            }

            ReportMacro(state, reference, diagnostics);
        }
    }

    /// <summary>Whether a value stands for one that is still to come.</summary>
    public static bool IsHole(object? value) =>
        value is GinRequired or GinReference { Kind: GinReferenceKind.Constant, Constant: GinRequired };

    private static void ReportMacro(ConfigState state, GinReference reference, DiagnosticBag diagnostics)
    {
        if (reference.Configurable != BuiltIns.Macro)
        {
            return;
        }

        var name = reference.Kind == GinReferenceKind.Macro ? reference.FullName : reference.Scope;
        if (state.Bindings.Find(name, BuiltIns.Macro.Selector) is null)
        {
            diagnostics.Add(BindingDiagnostics.UnboundMacro, reference.Span, SuggestMacro(state, name, diagnostics.Suggestions), name);
        }
        else if (!reference.IsCall)
        {
            diagnostics.Add(BindingDiagnostics.UnevaluatedMacro, reference.Span, $"Write '%{name}'.", reference);
        }
    }

    /// <summary>The bound macro, or the constant, that a misspelled macro may have meant.</summary>
    public static string? SuggestMacro(ConfigState state, string name, SuggestionBudget budget)
    {
        return state.Constants.Find(name, fold: false) is SelectorMatch<object?>.Missing
            ? Suggest.Name(
                name,
                state.Bindings.MacroNames
                    .Concat(state.Constants.Selectors.SelectMany(Names).Where(IsConstant)),
                "%",
                budget: budget)
            : $"'{name}' became a constant after the text was read: add constants before.";

        bool IsConstant(string suffix) =>
            state.Constants.Find(suffix, fold: false) is SelectorMatch<object?>.Unique;
    }

    /// <summary>A selector, and its last names, by which it may be found.</summary>
    private static string[] Names(string selector) => [selector, Tail(selector, 1), Tail(selector, 2)];

    private static string Tail(string selector, int count) => string.Join('.', selector.Split('.').TakeLast(count));
}
