namespace GinSharp.Syntax.Tests.Documentation;

/// <summary>The .gin examples of the documentation: those that show no mistake must be without any.</summary>
public class ExampleTests
{
    // Editors know no .gin; Python's colours suit it.
    private static readonly string[] Languages = ["```gin", "```python"];

    public static TheoryData<string> Files =>
        [.. Pages().Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))];

    [Theory]
    [MemberData(nameof(Files))]
    public void Parse_ExamplesOfAPage_HaveNoMistakes(string file)
    {
        var mistakes = Examples(file).SelectMany(example => GinParser.Parse(example).Diagnostics);

        mistakes.Select(diagnostic => diagnostic.ToString()).Should().BeEmpty();
    }

    [Fact]
    public void Examples_OfTheLanguage_AreFound() => Examples("docs/language.md").Should().HaveCountGreaterThan(10);

    private static IEnumerable<string> Pages()
    {
        string[] folders = ["docs", "samples"];
        return folders
            .SelectMany(folder => Directory.EnumerateFiles(
                Path.Combine(Repository.Root, folder), "*.md", SearchOption.AllDirectories))
            .Append(Path.Combine(Repository.Root, "README.md"))
            .Where(path => Languages.Any(File.ReadAllText(path).Contains));
    }

    private static List<SourceText> Examples(string file)
    {
        var lines = File.ReadAllLines(Path.Combine(Repository.Root, file));
        var examples = new List<SourceText>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (Languages.Contains(lines[i].Trim()))
            {
                var code = lines.Skip(i + 1).TakeWhile(line => line.Trim() != "```");
                examples.Add(new SourceText(file, string.Join("\n", code), firstLine: i + 2));
            }
        }

        return examples;
    }
}
