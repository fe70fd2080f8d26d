using GinSharp.Configurables;
using GinSharp.Diagnostics;
using GinSharp.Syntax;

namespace GinSharp.Bindings;

/// <summary>Finds what the keys mean that a program writes: <c>scope/Name.parameter</c> and <c>%macro</c>.</summary>
internal sealed class KeyBinder
{
    private readonly Registry _registry;
    private readonly DiagnosticBag _diagnostics;
    private readonly ValueLimits _limits;
    private readonly NameResolver _names;
    private readonly CodeReferences _references;

    public KeyBinder(ConfigState state, bool folds, ValueLimits limits, DiagnosticBag diagnostics)
    {
        _limits = limits;
        _registry = state.Registry;
        _diagnostics = diagnostics;
        _names = new NameResolver(folds, diagnostics);
        _references = new CodeReferences(state, new ReferenceResolver(_names, diagnostics));
    }

    /// <summary>
    /// The binding of a value under a key, or null with a diagnostic; a warning where the parameter was retired.
    /// </summary>
    public Binding? Bind(string key, object? value)
    {
        // A lone name would be a macro in a file; from code it is more likely a key whose parameter was forgotten.
        var isLoneName = !key.StartsWith('%') && key.LastIndexOf('.') <= key.LastIndexOf('/');
        if (isLoneName || !GinParser.TryParseKey(key, out var target, out var parameter))
        {
            _diagnostics.Add(
                BindingDiagnostics.InvalidKey, null, "Write 'scope/Name.parameter', or '%name' for a macro.", key);
            return null;
        }

        if (_limits.WhyNot(target.Scope) is { } scopeFault)
        {
            _diagnostics.Add(scopeFault);
            return null;
        }

        var selector = target.Selector;
        if (_names.IsGone(_registry, selector, parameter, null, skips: false))
        {
            return null;
        }

        if (_names.FindConfigurable(_registry, selector, null) is not { } configurable
            || _names.FindParameter(configurable, selector, parameter, null) is not { } found)
        {
            return null;
        }

        // What is bound is what is kept: the program may go on with its collections.
        var kept = BoundCopy.TryCopy(value, out var fault);
        if (fault is not null)
        {
            _diagnostics.Add(BindingDiagnostics.NotCopied, null, null, key, fault);
            return null;
        }

        if (_limits.WhyNot(kept) is { } reason)
        {
            _diagnostics.Add(BindingDiagnostics.ValueTooLarge, null, null, key, reason);
            return null;
        }

        return new Binding
        {
            Scope = target.Scope,
            Configurable = configurable,
            Parameter = found,
            Name = found.IsExtras ? parameter : found.Name,
            Spelling = parameter,
            Value = _references.Resolve(kept),
        };
    }
}
