using System.Text.Json;
using System.Text.Json.Nodes;

namespace GinSharp.Conformance;

/// <summary>JSON as the case files have it: nested beyond the usual limit.</summary>
public static class Json
{
    private const int MaxDepth = 100_000;

    public static JsonNode Parse(string text) =>
        JsonNode.Parse(text, documentOptions: new JsonDocumentOptions { MaxDepth = MaxDepth })
        ?? throw new JsonException("A case is missing.");

    /// <summary>A node as one line of text.</summary>
    public static string Print(JsonNode? node) =>
        node?.ToJsonString(new JsonSerializerOptions { MaxDepth = MaxDepth }) ?? "null";
}
