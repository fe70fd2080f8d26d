using System.Text.Json;
using GinSharp.Configurables;
using GinSharp.Diagnostics;
using GinSharp.Syntax;

namespace GinSharp.Bindings;

/// <summary>Finds what the names in a text mean, and says what is wrong where they mean nothing.</summary>
/// <param name="folds">Whether case and underscores are ignored where nothing has the exact name.</param>
/// <param name="diagnostics">Receives what is wrong.</param>
internal sealed class NameResolver(bool folds, DiagnosticBag diagnostics)
{
    /// <summary>The imports of the file that is being read, or null outside of files.</summary>
    public FileImports? Imports { get; set; }

    /// <summary>Whether a selector fits nothing, so that it may be passed over.</summary>
    public bool IsUnknown(Registry registry, string selector) => Imports is { IsDynamic: true } imports
        ? imports.IsUnknown(selector)
        : registry.Find(selector, folds) is SelectorMatch<Configurable>.Missing
            && registry.FindFormer(selector) is null
            && registry.FaultOf(selector) is null;

    /// <summary>The configurable of a binding or block, or null with a diagnostic.</summary>
    public Configurable? FindConfigurable(Registry registry, string selector, SourceSpan? span) => Find(
        registry,
        selector,
        span,
        () => diagnostics.Add(
            BindingDiagnostics.UnknownConfigurable, span, SuggestConfigurable(registry, selector), selector));

    /// <summary>The configurable of a reference, or null with a diagnostic.</summary>
    public Configurable? FindReferenced(Registry registry, GinReference reference) => Find(
        registry,
        reference.Selector,
        reference.Span,
        () => diagnostics.Add(
            BindingDiagnostics.UnknownReference,
            reference.Span,
            SuggestConfigurable(
                registry,
                reference.Selector,
                reference.Scope.Length == 0 ? "@" : $"@{reference.Scope}/",
                reference.IsCall ? "()" : ""),
            reference.Span?.Text ?? reference.ToString()));

    /// <summary>The parameter that a binding may set, or null with a diagnostic.</summary>
    /// <param name="configurable">The configurable.</param>
    /// <param name="selector">The configurable as spelled.</param>
    /// <param name="name">The parameter as spelled.</param>
    /// <param name="span">The place of the key.</param>
    public ConfigurableParameter? FindParameter(
        Configurable configurable, string selector, string name, SourceSpan? span)
    {
        if (configurable.IsMethod && !selector.Contains('.', StringComparison.Ordinal))
        {
            diagnostics.Add(
                BindingDiagnostics.MethodWithoutClass,
                span,
                $"Write '{configurable.ClassName}.{selector}.{name}'.",
                selector,
                configurable.ClassName);
            return null;
        }

        var parameter = FindByName(configurable, selector, name, span);
        if (parameter is null)
        {
            return null;
        }

        var bound = parameter.IsExtras ? name : parameter.Name;
        if (configurable.ForbiddenBy(bound) is { } list)
        {
            diagnostics.Add(BindingDiagnostics.NotConfigurable, span, null, selector, bound, list);
            return null;
        }

        return parameter;
    }

    /// <summary>
    /// Whether a binding is of a parameter that the configurable has no more, so that nothing of it counts: then there
    /// is a warning.
    /// </summary>
    /// <param name="registry">What is known.</param>
    /// <param name="selector">The configurable as spelled.</param>
    /// <param name="name">The parameter as spelled.</param>
    /// <param name="span">The location of the key.</param>
    /// <param name="skips">Whether what was never retired is skipped too.</param>
    public bool IsGone(Registry registry, string selector, string name, SourceSpan? span, bool skips)
    {
        if (FindQuietly(registry, selector) is not { } configurable
            || SignatureOf(configurable) is not { } signature
            || signature.Find(name) is not null
            || (folds && signature.FindFolded(name).Count > 0)
            || signature.FindFormer(name) is not null)
        {
            return false;
        }

        if (configurable.FindRetired(name, folds) is { } retired)
        {
            diagnostics.Add(BindingDiagnostics.RetiredParameter, span, retired.Reason, configurable.DisplayName, name);
            return true;
        }

        if (!skips || signature.Extras is not null)
        {
            return false;
        }

        diagnostics.Add(BindingDiagnostics.SkippedParameter, span, null, selector, name);
        return true;
    }

    private ConfigurableParameter? FindByName(
        Configurable configurable, string selector, string name, SourceSpan? span)
    {
        if (ReadSignature(configurable, span) is not { } signature)
        {
            return null;
        }

        if (signature.Find(name) is { } exact)
        {
            return exact;
        }

        var folded = folds ? signature.FindFolded(name) : [];
        if (folded.Count > 1)
        {
            diagnostics.Add(
                BindingDiagnostics.AmbiguousParameter,
                span,
                "Write the one you mean exactly.",
                selector,
                name,
                Suggest.List([.. folded.Select(parameter => parameter.Name)]));
            return null;
        }

        if (folded.Count == 1)
        {
            return folded[0];
        }

        if (signature.FindFormer(name) is { } renamed)
        {
            diagnostics.Add(BindingDiagnostics.FormerName, span, null, name, renamed.Name);
            return renamed;
        }

        if (signature.Extras is null)
        {
            diagnostics.Add(
                BindingDiagnostics.UnknownParameter, span, SuggestParameter(configurable, signature, name), selector, name);
        }

        return signature.Extras;
    }

    private Configurable? FindQuietly(Registry registry, string selector) => Imports is { IsDynamic: true } imports
        ? imports.FindQuietly(selector)
        : registry.Find(selector, folds) is SelectorMatch<Configurable>.Unique { Value: var known }
            ? known
            : registry.FindFormer(selector);

    private static Signature? SignatureOf(Configurable configurable)
    {
        try
        {
            return configurable.Signature;
        }
        catch (GinException)
        {
            // What is wrong with it is reported where the binding is made.
            return null;
        }
    }

    /// <summary>The signature, or null with diagnostics for what cannot be configurable after all.</summary>
    private Signature? ReadSignature(Configurable configurable, SourceSpan? span)
    {
        try
        {
            return configurable.Signature;
        }
        catch (GinException exception)
        {
            foreach (var fault in exception.Diagnostics)
            {
                diagnostics.Add(fault.At(span));
            }

            return null;
        }
    }

    private Configurable? Find(Registry registry, string selector, SourceSpan? span, Action reportUnknown)
    {
        if (Imports is { IsDynamic: true } imports)
        {
            return imports.Find(selector, span);
        }

        switch (registry.Find(selector, folds))
        {
            case SelectorMatch<Configurable>.Unique match when registry.FaultOf(match.Selector) is { } fault:
                diagnostics.Add(fault.At(span));
                return null;

            case SelectorMatch<Configurable>.Unique match:
                return match.Value;

            case SelectorMatch<Configurable>.Ambiguous match:
                diagnostics.Add(
                    BindingDiagnostics.AmbiguousConfigurable,
                    span,
                    "Write enough of the module to tell them apart.",
                    selector,
                    Suggest.List(match.Selectors));
                return null;

            default:
                if (registry.FaultOf(selector) is { } refused)
                {
                    diagnostics.Add(refused.At(span));
                    return null;
                }

                if (registry.FindFormer(selector) is { } renamed)
                {
                    diagnostics.Add(
                        BindingDiagnostics.FormerName, span, null, selector, registry.MinimalSelector(renamed));
                    return renamed;
                }

                reportUnknown();
                return null;
        }
    }

    /// <summary>A near name, or else where names were looked for.</summary>
    private string SuggestConfigurable(
        Registry registry, string selector, string prefix = "", string suffix = "") =>
        SelectorSuggestion.Near(registry, selector, prefix, suffix, diagnostics.Suggestions) ?? Searched(registry);

    private static string Searched(Registry registry) =>
        (registry.Assemblies.IsEmpty
            ? "No assembly was searched for [Configurable]: AddAssembly searches one, and "
            : $"Searched the assemblies {Suggest.List([.. registry.Assemblies])} for [Configurable]; ")
        + "Register makes known what carries no attribute.";

    /// <summary>A near name, or else all that there are: in the file's style, where either will do.</summary>
    private string SuggestParameter(Configurable configurable, Signature signature, string name)
    {
        string[] names =
        [
            .. signature.Parameters
                .Where(parameter => !parameter.IsExtras && configurable.ForbiddenBy(parameter.Name) is null)
                .Select(parameter => parameter.Name),
        ];
        if (folds && name.Contains('_', StringComparison.Ordinal))
        {
            names = Array.ConvertAll(names, JsonNamingPolicy.SnakeCaseLower.ConvertName);
        }

        return Suggest.Name(name, names, budget: diagnostics.Suggestions)
            ?? (names.Length == 0 ? "It has no parameters." : $"Its parameters are {Suggest.List(names)}.");
    }
}
