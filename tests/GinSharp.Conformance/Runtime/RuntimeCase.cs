using System.Text.Json.Nodes;

namespace GinSharp.Conformance.Runtime;

/// <summary>One recorded run.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Run">What is done: files, bindings, calls.</param>
/// <param name="Expected">What came of it in Python.</param>
public sealed record RuntimeCase(string Id, JsonNode Run, JsonNode Expected)
{
    /// <summary>The file of this project.</summary>
    public static string OwnFile => Path.Combine(AppContext.BaseDirectory, "Cases", "runtime.json");

    public static IEnumerable<RuntimeCase> Read(string path) =>
        Json.Parse(File.ReadAllText(path)).AsArray()
            .Select(node => new RuntimeCase(node!["id"]!.GetValue<string>(), node, node["expect"]!));
}
