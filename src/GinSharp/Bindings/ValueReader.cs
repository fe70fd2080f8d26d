using GinSharp.Configurables;
using GinSharp.Diagnostics;
using GinSharp.Syntax;

namespace GinSharp.Bindings;

/// <summary>Turns the values of a tree into the objects that a config keeps, its references resolved by name.</summary>
/// <param name="draft">The state that the names are looked up in.</param>
/// <param name="names">Finds configurables.</param>
/// <param name="skipUnknown">Which unknown configurables may be referred to.</param>
/// <param name="diagnostics">Receives what is wrong.</param>
internal sealed class ValueReader(
    ConfigDraft draft, NameResolver names, SkipUnknown skipUnknown, DiagnosticBag diagnostics)
{
    public object? Read(GinValue value) => value switch
    {
        IntegerValue integer => integer.Value >= long.MinValue && integer.Value <= long.MaxValue
            ? (object)(long)integer.Value
            : integer.Value,
        FloatValue number => number.Value,
        ComplexValue complex => complex.Value,
        StringValue text => text.Value,
        BytesValue bytes => bytes.Value.ToArray(),
        BooleanValue boolean => boolean.Value,
        NoneValue => null,
        ListValue list => list.Items.Select(Read).ToList(),
        TupleValue tuple => tuple.Items.Select(Read).ToArray(),
        DictionaryValue dictionary => new GinDictionary(
            dictionary.Entries
                .Select(entry => KeyValuePair.Create(Read(entry.Key), Read(entry.Value)))

                // The parser has refused the others.
                .Where(entry => GinDictionary.IsHashable(entry.Key))),
        ReferenceValue reference => ReadReference(reference),
        MacroValue macro => ReadMacro(macro),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private GinReference ReadReference(ReferenceValue reference)
    {
        var (scope, selector) = (reference.Target.Scope, reference.Target.Selector);
        var configurable = skipUnknown.Skips(selector) && names.IsUnknown(draft.Registry, selector)
            ? null
            : names.FindReferenced(draft.Registry, reference);

        // `@m/gin.macro()` and `@NAME/gin.constant()` are the long forms of `%m` and `%NAME`.
        if (reference.IsCall && configurable == BuiltIns.Macro)
        {
            return Macro(scope, reference.Span);
        }

        if (reference.IsCall && configurable == BuiltIns.Constant && draft.Constants.TryGet(scope, out var constant))
        {
            return Constant(scope, constant, reference.Span);
        }

        return new GinReference(
            GinReferenceKind.Configurable, scope, selector, reference.IsCall, reference.Span)
        {
            Configurable = configurable,
        };
    }

    private GinReference ReadMacro(MacroValue macro)
    {
        if (macro.Name.Scope.Length == 0)
        {
            switch (draft.Constants.Find(macro.Name.Selector, fold: false))
            {
                case SelectorMatch<object?>.Unique match:
                    return Constant(match.Selector, match.Value, macro.Span);

                case SelectorMatch<object?>.Ambiguous match:
                    diagnostics.Add(
                        BindingDiagnostics.AmbiguousConstant,
                        macro.Span,
                        "Write enough of the module to tell them apart.",
                        macro.Name.Selector,
                        Suggest.List(match.Selectors));
                    break;
            }
        }

        return Macro(macro.Name.ToString(), macro.Span);
    }

    private static GinReference Macro(string name, SourceSpan span)
    {
        var split = name.LastIndexOf('/');
        return new GinReference(
            GinReferenceKind.Macro, split < 0 ? "" : name[..split], name[(split + 1)..], isCall: true, span)
        {
            Configurable = BuiltIns.Macro,
        };
    }

    private static GinReference Constant(string selector, object? value, SourceSpan span) =>
        new(GinReferenceKind.Constant, "", selector, isCall: true, span)
        {
            Configurable = BuiltIns.Constant,
            Constant = value,
        };
}
