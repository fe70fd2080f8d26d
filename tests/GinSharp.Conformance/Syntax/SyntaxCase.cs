using System.Text.Json.Nodes;

namespace GinSharp.Conformance.Syntax;

/// <summary>A text and what Python's gin makes of it: statements, or an error.</summary>
public sealed record SyntaxCase(string Id, string Input, JsonNode Expected)
{
    public override string ToString() => Id;
}
