using System.Diagnostics;
using System.Text.Json.Nodes;
using GinSharp.Syntax;

namespace GinSharp.Conformance.Syntax;

/// <summary>Writes our tree as the case files have Python's.</summary>
public static class SyntaxTags
{
    /// <summary>A statement; a block is followed by its bindings.</summary>
    public static IEnumerable<JsonNode> Of(GinStatement statement) => statement switch
    {
        BlockStatement block => block.Statements.SelectMany(Of).Prepend(Block(block)),
        BindingStatement binding =>
            [Binding(binding.Target.Scope, binding.Target.Selector, binding.Parameter, binding.Value, binding)],
        MacroStatement macro => [Binding(macro.Name.Scope, macro.Name.Selector, "", macro.Value, macro)],
        ImportStatement import => [Import(import)],
        IncludeStatement include =>
        [
            new JsonObject
            {
                ["kind"] = "include",
                ["file"] = Of(include.Path),
                ["line"] = include.Span.Line,
            },
        ],
        _ => [],
    };

    public static JsonObject Of(GinValue value) => value switch
    {
        IntegerValue integer => Tagged.OfInteger(integer.Value),
        FloatValue real => Tagged.OfFloat(real.Value),
        ComplexValue complex => Tagged.OfComplex(complex.Value),
        StringValue text => Tagged.OfString(text.Value),
        BytesValue bytes => Tagged.OfBytes(bytes.Value.AsSpan()),
        BooleanValue boolean => Tagged.OfBoolean(boolean.Value),
        NoneValue => Tagged.OfNone(),
        ListValue list => Tagged.OfList(list.Items.Select(Of)),
        TupleValue tuple => Tagged.OfTuple(tuple.Items.Select(Of)),
        DictionaryValue dictionary =>
            Tagged.OfDictionary(
                dictionary.Entries.Select(entry => ((JsonNode)Of(entry.Key), (JsonNode)Of(entry.Value)))),
        ReferenceValue reference =>
            Tagged.OfReference(reference.Target.Scope, reference.Target.Selector, reference.IsCall),
        MacroValue macro => Tagged.OfMacro(macro.Name.ToString()),
        _ => throw new UnreachableException(),
    };

    private static JsonObject Block(BlockStatement block) => new()
    {
        ["kind"] = "block",
        ["scope"] = block.Target.Scope,
        ["selector"] = block.Target.Selector,
        ["line"] = block.Span.Line,
    };

    private static JsonObject Binding(
        string scope, string selector, string parameter, GinValue value, GinStatement statement) => new()
        {
            ["kind"] = "binding",
            ["scope"] = scope,
            ["selector"] = selector,
            ["arg"] = parameter,
            ["value"] = Of(value),
            ["line"] = statement.Span.Line,
        };

    private static JsonObject Import(ImportStatement import) => new()
    {
        ["kind"] = "import",
        ["module"] = import.Module,
        ["from"] = import.IsFrom,
        ["alias"] = import.Alias,
        ["line"] = import.Span.Line,
    };
}
