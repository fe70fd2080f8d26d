namespace GinSharp.Conformance.Syntax;

/// <summary>Reads <c>corpus.jsonl</c>: real files of other projects.</summary>
public static class CorpusCases
{
    public static IEnumerable<SyntaxCase> Read(string path) =>
        from line in File.ReadLines(path)
        where line.Length > 0
        let node = Json.Parse(line)
        select new SyntaxCase(
            $"{node["repo"]}/{node["path"]}", node["text"]!.GetValue<string>(), node["expected"]!);
}
