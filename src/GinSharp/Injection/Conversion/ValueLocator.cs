using System.Runtime.CompilerServices;
using GinSharp.Bindings;
using GinSharp.Syntax;

namespace GinSharp.Injection.Conversion;

/// <summary>Finds the place of a part of a value in the text that the value was read from.</summary>
internal static class ValueLocator
{
    /// <summary>The entries of a dictionary by key; where thousands are wrong they are looked for as often.</summary>
    private static readonly ConditionalWeakTable<DictionaryValue, Syntax.DictionaryEntry[][]> Grouped = new();

    /// <summary>
    /// The place of the part; of the innermost one that the syntax has when it is not of the path's form.
    /// </summary>
    /// <param name="syntax">The whole value.</param>
    /// <param name="path">The steps to the part.</param>
    public static SourceSpan Find(GinValue syntax, ReadOnlySpan<ValuePathStep> path)
    {
        foreach (var step in path)
        {
            if (Step(syntax, step) is not { } part)
            {
                break;
            }

            syntax = part;
        }

        return syntax.Span;
    }

    /// <summary>The part of the value in its text, or null when the text is not of the path's form.</summary>
    public static GinValue? FindExact(GinValue syntax, ReadOnlySpan<ValuePathStep> path)
    {
        GinValue? part = syntax;
        foreach (var step in path)
        {
            part = part is null ? null : Step(part, step);
        }

        return part;
    }

    private static GinValue? Step(GinValue syntax, ValuePathStep step) => (syntax, step.Kind) switch
    {
        (ListValue list, ValuePathKind.Item) => list.Items.ElementAtOrDefault(step.Index),
        (TupleValue tuple, ValuePathKind.Item) => tuple.Items.ElementAtOrDefault(step.Index),
        (DictionaryValue dictionary, ValuePathKind.Key) => EntriesOf(dictionary, step.Index).FirstOrDefault()?.Key,
        (DictionaryValue dictionary, ValuePathKind.Value) => EntriesOf(dictionary, step.Index).LastOrDefault()?.Value,
        _ => null,
    };

    /// <summary>All that the text says about one entry: the first gives the key, the last the value.</summary>
    private static Syntax.DictionaryEntry[] EntriesOf(DictionaryValue dictionary, int index) =>
        Grouped
            .GetValue(dictionary, static read =>
            [
                .. read.Entries
                    .GroupBy(entry => KeyOf(entry.Key), PythonEqualityComparer.Instance)
                    .Select(group => group.ToArray()),
            ])
            .ElementAtOrDefault(index) ?? [];

    private static object? KeyOf(GinValue key) => key switch
    {
        IntegerValue integer => integer.Value,
        FloatValue number => number.Value,
        ComplexValue complex => complex.Value,
        StringValue text => text.Value,
        BooleanValue boolean => boolean.Value,
        NoneValue => null,
        BytesValue bytes => bytes.Value.ToArray(),
        TupleValue tuple => tuple.Items.Select(KeyOf).ToArray(),
        ReferenceValue reference => (reference.Target.ToString(), reference.IsCall),
        MacroValue macro => (macro.Name.ToString(), "macro"),
        _ => key,
    };
}
