namespace GinSharp.Conformance.Syntax;

/// <summary>Reads <c>syntax.json</c>.</summary>
public static class SyntaxCases
{
    /// <summary>The file of this project.</summary>
    public static string OwnFile => Path.Combine(AppContext.BaseDirectory, "Cases", "syntax.json");

    public static IEnumerable<SyntaxCase> Read(string path) =>
        from node in Json.Parse(File.ReadAllText(path)).AsArray()
        select new SyntaxCase(
            node["id"]!.GetValue<string>(),
            node["input"]!.GetValue<string>(),
            // Where the two differ, the text has a CR: every line end counts alike here, as in a file.
            node["expected_file"] ?? node["expected"]!);
}
