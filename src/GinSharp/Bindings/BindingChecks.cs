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
        foreach (var (_, reference) in references)
        {
            ReportMacro(state, reference, diagnostics);
        }

        foreach (var (binding, reference) in references.Where(entry => entry.reference.Configurable is null))
        {
            diagnostics.Add(
                BindingDiagnostics.UnknownReference,
                reference.Span ?? binding.Span,
                Suggest.Name(
                    reference.Selector,
                    state.Registry.Names,
                    reference.Scope.Length == 0 ? "@" : $"@{reference.Scope}/",
                    reference.IsCall ? "()" : ""),
                reference);
        }

        foreach (var (binding, reference) in references.Where(entry => entry.reference.Constant is GinRequired))
        {
            diagnostics.Add(
                BindingDiagnostics.RequiredNotOverridden, reference.Span ?? binding.Span, null, binding.DisplayKey);
        }
    }

    private static void ReportMacro(ConfigState state, GinReference reference, DiagnosticBag diagnostics)
    {
        if (reference.Configurable != BuiltIns.Macro)
        {
            return;
        }

        var name = reference.Kind == GinReferenceKind.Macro ? reference.FullName : reference.Scope;
        if (state.Bindings.Find(name, BuiltIns.Macro.Selector) is null)
        {
            diagnostics.Add(BindingDiagnostics.UnboundMacro, reference.Span, SuggestMacro(state, name), name);
        }
        else if (!reference.IsCall)
        {
            diagnostics.Add(BindingDiagnostics.UnevaluatedMacro, reference.Span, $"Write '%{name}'.", reference);
        }
    }

    /// <summary>The last names of a selector.</summary>
    private static string Tail(string selector, int count) => string.Join('.', selector.Split('.').TakeLast(count));

    /// <summary>The bound macro, or the constant, that a misspelled macro may have meant.</summary>
    public static string? SuggestMacro(ConfigState state, string name) => Suggest.Name(
        name,
        state.Bindings.Sections
            .Where(entry => entry.Key.Selector == BuiltIns.Macro.Selector && entry.Key.Scope.Length > 0)
            .Select(entry => entry.Key.Scope)
            .Concat(state.Constants.Selectors)
            .Concat(state.Constants.Selectors.Select(selector => Tail(selector, 1)))
            .Concat(state.Constants.Selectors.Select(selector => Tail(selector, 2))),
        "%");
}
