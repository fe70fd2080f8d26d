using GinSharp.Diagnostics;
using GinSharp.Syntax;

namespace GinSharp.Bindings;

/// <summary>Turns the values of a tree into the objects that a config keeps, its references resolved by name.</summary>
/// <param name="draft">The state that the names are looked up in.</param>
/// <param name="names">Finds configurables.</param>
/// <param name="skipUnknown">Which unknown configurables may be referred to.</param>
/// <param name="limits">How long a scope may be.</param>
/// <param name="diagnostics">Receives what is wrong.</param>
internal sealed class ValueReader(
    ConfigDraft draft, NameResolver names, SkipUnknown skipUnknown, ValueLimits limits, DiagnosticBag diagnostics)
{
    private readonly ReferenceResolver _references = new(names, diagnostics);

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
        DictionaryValue dictionary => ReadDictionary(dictionary),
        ReferenceValue reference => ReadReference(reference),
        MacroValue macro => ReadMacro(macro),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private GinDictionary ReadDictionary(DictionaryValue dictionary)
    {
        var entries = new List<KeyValuePair<object?, object?>>();
        var seen = new HashSet<object>(PythonEqualityComparer.Instance);
        foreach (var (key, value) in dictionary.Entries)
        {
            var entry = KeyValuePair.Create(Read(key), Read(value));

            // The parser has refused the others.
            if (GinDictionary.IsHashable(entry.Key))
            {
                entries.Add(entry);
                if (!seen.Add(entry.Key ?? typeof(void)))
                {
                    diagnostics.Add(BindingDiagnostics.RepeatedKey, key.Span);
                }
            }
        }

        return new GinDictionary(entries);
    }

    private GinReference? ReadReference(ReferenceValue reference)
    {
        if (limits.WhyNot(reference.Target.Scope, reference.Span) is { } fault)
        {
            diagnostics.Add(fault);
            return null;
        }

        draft.Meet(reference.Target.Selector);
        var spelled = new GinReference(
            GinReferenceKind.Configurable,
            reference.Target.Scope,
            reference.Target.Selector,
            reference.IsCall,
            reference.Span);
        return _references.ResolveConfigurable(
            draft.Registry, draft.Constants, spelled, skipUnknown.Skips(reference.Target.Selector));
    }

    private GinReference? ReadMacro(MacroValue macro)
    {
        if (limits.WhyNot(macro.Name.ToString(), macro.Span) is { } fault)
        {
            diagnostics.Add(fault);
            return null;
        }

        return _references.ResolveMacro(draft.Constants, macro.Name.Scope, macro.Name.Selector, macro.Span);
    }
}
