using System.Collections.Immutable;
using GinSharp.Configurables;
using GinSharp.Diagnostics;

namespace GinSharp.Bindings;

/// <summary>
/// Reports top-level names that nothing refers to: <c>epochs = 3</c> is a macro, although perhaps
/// <c>Trainer.epochs = 3</c> was meant.
/// </summary>
internal sealed class TopLevelNames
{
    /// <summary>A list of more parameters helps nobody.</summary>
    private const int MaxSuggested = 3;

    private readonly ConfigState _state;
    private readonly SuggestionBudget _budget;
    private readonly HashSet<string> _referredTo = new(StringComparer.Ordinal);
    private readonly Lazy<List<string>> _sorted;
    private readonly Lazy<List<(string Selector, string Parameter)>> _keys;

    private TopLevelNames(ConfigState state, SuggestionBudget budget)
    {
        (_state, _budget) = (state, budget);
        _sorted = new(() => [.. _referredTo.Order(StringComparer.Ordinal)]);
        _keys = new(() => [.. Keys().OrderBy(key => key.Selector, StringComparer.Ordinal)]);

        // What a later binding replaced counts too: that it did is no mistake.
        foreach (var any in state.Bindings.WithOverridden)
        {
            foreach (var reference in BoundValues.ReferencesIn(any.Value))
            {
                Note(reference);
            }
        }
    }

    public static void Report(ConfigState state, DiagnosticBag diagnostics)
    {
        ImmutableArray<Binding> macros =
        [
            .. state.Bindings.Bindings.Where(binding =>
                binding is { Configurable: var macro, Span: not null, Scope.Length: > 0 } && macro == BuiltIns.Macro),
        ];
        if (macros.IsEmpty)
        {
            return;
        }

        var names = new TopLevelNames(state, diagnostics.Suggestions);
        foreach (var macro in macros.Where(macro => !names._referredTo.Contains(macro.Scope)))
        {
            diagnostics.Add(BindingDiagnostics.UnusedMacro, macro.Span, names.Suggestion(macro.Scope), macro.Scope);
        }
    }

    private void Note(GinReference reference)
    {
        var name = reference.Kind == GinReferenceKind.Macro ? reference.FullName
            : reference.Configurable == BuiltIns.Macro ? reference.Scope
            : null;

        // A macro is looked up in the scope that is its name, and so sees those around it.
        for (; name is not null && _referredTo.Add(name); name = name[..name.LastIndexOf('/')])
        {
            if (!name.Contains('/', StringComparison.Ordinal))
            {
                break;
            }
        }
    }

    private string? Suggestion(string name)
    {
        if (_state.Constants.Find(name, fold: false) is SelectorMatch<object?>.Unique { Selector: var constant })
        {
            return $"'%{name}' is the constant '{constant}'.";
        }

        // Thousands of such names, each compared with all parameters, take longer than anybody waits for a suggestion.
        if (!_budget.Spend(_keys.Value.Count, name.Length))
        {
            return null;
        }

        var parameters = Parameters(name);
        return parameters.Count > 0
            ? $"Did you mean {string.Join(" or ", parameters.Select(parameter => $"'{parameter}'"))}?"
            : Suggest.Name(name, _sorted.Value, budget: _budget) ?? NearParameter(name);
    }

    /// <summary>The parameters of that name, the first few of them, as keys.</summary>
    private List<string> Parameters(string name)
    {
        var (scope, folded) = Split(name);
        return
        [
            .. _keys.Value
                .Where(key => FoldedName.Of(key.Parameter) == folded)
                .Select(key => $"{scope}{key.Selector}.{key.Parameter}")
                .Order(StringComparer.Ordinal)
                .Take(MaxSuggested),
        ];
    }

    private string? NearParameter(string name)
    {
        var (scope, folded) = Split(name);
        return NearestName.Find(folded, _keys.Value.Select(key => key.Parameter), _budget) is { } near
            ? $"Did you mean '{scope}{_keys.Value.First(key => key.Parameter == near).Selector}.{near}'?"
            : null;
    }

    private static (string Scope, string Folded) Split(string name)
    {
        var slash = name.LastIndexOf('/') + 1;
        return (name[..slash], FoldedName.Of(name[slash..]));
    }

    /// <summary>The parameters that may be bound, of what the config mentions.</summary>
    private IEnumerable<(string Selector, string Parameter)> Keys() =>
        from configurable in Mentioned()
        where configurable.Target is not BuiltInTarget
        from parameter in ParametersOf(configurable)
        where !parameter.IsExtras && configurable.ForbiddenBy(parameter.Name) is null
        select (_state.Registry.MinimalSelector(configurable), parameter.Name);

    /// <summary>
    /// To look at every class of the program would take long: at those that are bound, referred to or named as roots.
    /// </summary>
    private IEnumerable<Configurable> Mentioned() => _state.Bindings.Bindings
        .SelectMany(binding => BoundValues.ReferencesIn(binding.Value)
            .Select(reference => reference.Configurable)
            .Prepend(binding.Configurable))
        .OfType<Configurable>()
        .Concat(_state.Roots.Select(root => root.Configurable))
        .Select(_state.Registry.Current)
        .Distinct();

    private static ImmutableArray<ConfigurableParameter> ParametersOf(Configurable configurable)
    {
        try
        {
            return configurable.Signature.Parameters;
        }
        catch (GinException)
        {
            return [];
        }
    }
}
