using GinSharp.Configurables;
using GinSharp.Diagnostics;
using GinSharp.Syntax;

namespace GinSharp.Bindings;

/// <summary>Finds what references mean: configurables, macros, constants.</summary>
/// <param name="names">Finds configurables.</param>
/// <param name="diagnostics">Receives what is wrong.</param>
internal sealed class ReferenceResolver(NameResolver names, DiagnosticBag diagnostics)
{
    /// <summary><c>@scope/Name</c>, <c>@scope/Name()</c></summary>
    /// <param name="registry">The configurables.</param>
    /// <param name="constants">The constants.</param>
    /// <param name="reference">The reference as it was spelled.</param>
    /// <param name="mayBeUnknown">Whether a configurable that is unknown may be referred to.</param>
    public GinReference ResolveConfigurable(
        Registry registry, SelectorMap<object?> constants, GinReference reference, bool mayBeUnknown)
    {
        var (scope, selector) = (reference.Scope, reference.Selector);
        var configurable = mayBeUnknown && names.IsUnknown(registry, selector)
            ? null
            : names.FindReferenced(registry, reference);

        // `@m/gin.macro()` and `@NAME/gin.constant()` are the long forms of `%m` and `%NAME`.
        if (reference.IsCall && configurable == BuiltIns.Macro)
        {
            return Macro(scope, reference.Span);
        }

        if (reference.IsCall && configurable == BuiltIns.Constant && constants.TryGet(scope, out var constant))
        {
            return Constant(scope, constant, reference.Span);
        }

        return new GinReference(
            GinReferenceKind.Configurable, scope, selector, reference.IsCall, reference.Span)
        {
            Configurable = configurable,
        };
    }

    /// <summary><c>%name</c>, <c>%scope/name</c>, <c>%module.CONSTANT</c></summary>
    public GinReference ResolveMacro(SelectorMap<object?> constants, string scope, string name, SourceSpan? span)
    {
        if (scope.Length == 0)
        {
            switch (constants.Find(name, fold: false))
            {
                case SelectorMatch<object?>.Unique match:
                    return Constant(match.Selector, match.Value, span);

                case SelectorMatch<object?>.Ambiguous match:
                    diagnostics.Add(
                        BindingDiagnostics.AmbiguousConstant,
                        span,
                        "Write enough of the module to tell them apart.",
                        name,
                        Suggest.List(match.Selectors));
                    break;
            }
        }

        return Macro(scope.Length == 0 ? name : $"{scope}/{name}", span);
    }

    private static GinReference Macro(string name, SourceSpan? span)
    {
        var split = name.LastIndexOf('/');
        return new GinReference(
            GinReferenceKind.Macro, split < 0 ? "" : name[..split], name[(split + 1)..], isCall: true, span)
        {
            Configurable = BuiltIns.Macro,
        };
    }

    private static GinReference Constant(string selector, object? value, SourceSpan? span) =>
        new(GinReferenceKind.Constant, "", selector, isCall: true, span)
        {
            Configurable = BuiltIns.Constant,
            Constant = value,
        };
}
