namespace GinSharp.Docs.Tests.Pages;

/// <summary>
/// The page of one kind of diagnostic: the first block is an example, the <c>text</c> block what is said about it, and a
/// second .gin block the example mended.
/// </summary>
internal sealed record DiagnosticPage(string Id, CodeBlock? Example, CodeBlock? Message, CodeBlock? Fix)
{
    private const string Folder = "docs/diagnostics/";

    public static IReadOnlyList<DiagnosticPage> All { get; } = [.. MarkdownPage.All.Where(IsOne).Select(Read)];

    public static bool IsOne(MarkdownPage page) => page.Path.StartsWith($"{Folder}GIN", StringComparison.Ordinal);

    public static DiagnosticPage Of(string id) => All.Single(page => page.Id == id);

    private static DiagnosticPage Read(MarkdownPage page)
    {
        var examples = page.Blocks.Where(block => block.Language != "text").ToList();
        return new DiagnosticPage(
            Path.GetFileNameWithoutExtension(page.Path),
            examples.ElementAtOrDefault(0),
            page.Blocks.SingleOrDefault(block => block.Language == "text"),
            examples.ElementAtOrDefault(1));
    }
}
