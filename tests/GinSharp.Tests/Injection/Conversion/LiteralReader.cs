using System.Diagnostics;
using GinSharp.Syntax;

namespace GinSharp.Tests.Injection.Conversion;

/// <summary>Reads literals and references as a config would keep them.</summary>
internal static class LiteralReader
{
    public static GinValue Parse(string text) =>
        GinParser.ParseValue(new SourceText("t.gin", text), out _) ??
        throw new ArgumentException($"'{text}' is no value.", nameof(text));

    public static object? Read(string text) => Read(Parse(text));

    public static object? Read(GinValue value) => value switch
    {
        IntegerValue integer when integer.Value >= long.MinValue && integer.Value <= long.MaxValue =>
            (long)integer.Value,
        IntegerValue integer => integer.Value,
        FloatValue number => number.Value,
        ComplexValue complex => complex.Value,
        StringValue text => text.Value,
        BytesValue bytes => bytes.Value.ToArray(),
        BooleanValue boolean => boolean.Value,
        NoneValue => null,
        ListValue list => list.Items.Select(Read).ToList(),
        TupleValue tuple => tuple.Items.Select(Read).ToArray(),
        DictionaryValue dictionary => new GinDictionary(
            dictionary.Entries.Select(entry => KeyValuePair.Create(Read(entry.Key), Read(entry.Value)))),
        ReferenceValue reference => new GinReference(
            GinReferenceKind.Configurable,
            reference.Target.Scope,
            reference.Target.Selector,
            reference.IsCall,
            reference.Span),
        MacroValue macro => new GinReference(
            GinReferenceKind.Macro, macro.Name.Scope, macro.Name.Selector, isCall: true, macro.Span),
        _ => throw new UnreachableException(),
    };
}
