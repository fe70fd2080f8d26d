namespace GinSharp.Docs.Tests.Pages;

/// <summary>What a mark <c>snippet: path#region</c> points to.</summary>
internal static class SnippetFile
{
    /// <summary>The lines of the region, or of the whole file, without the blanks that all of them start with.</summary>
    public static string Read(string reference)
    {
        var parts = reference.Split('#');
        var lines = File.ReadAllLines(Repository.PathOf(parts[0]));
        return parts.Length == 1 ? string.Join("\n", lines).TrimEnd() : Unindent(Region(lines, parts[1], reference));
    }

    private static List<string> Region(string[] lines, string name, string reference)
    {
        var start = Array.FindIndex(lines, line => line.Trim() == $"#region {name}");
        start.Should().BeGreaterThan(-1, $"{reference} is to be a region of its file");
        return [.. lines.Skip(start + 1).TakeWhile(line => line.Trim() != "#endregion")];
    }

    private static string Unindent(List<string> lines)
    {
        while (lines.Count > 0 && lines[^1].Length == 0)
        {
            lines.RemoveAt(lines.Count - 1);
        }

        var indent = lines.Where(line => line.Length > 0).Min(line => line.Length - line.TrimStart().Length);
        return string.Join("\n", lines.Select(line => line.Length > 0 ? line[indent..] : line));
    }
}
