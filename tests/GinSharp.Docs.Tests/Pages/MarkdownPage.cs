using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace GinSharp.Docs.Tests.Pages;

/// <summary>A Markdown file of the repository.</summary>
internal sealed class MarkdownPage
{
    private static readonly string[] Folders = [".", "docs", "samples", "src", "tests", "eng"];

    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().UseAutoIdentifiers(AutoIdentifierOptions.GitHub).UsePipeTables().Build();

    private MarkdownPage(string path)
    {
        Path = path;
        var document = Markdown.Parse(File.ReadAllText(Repository.PathOf(path)).ReplaceLineEndings("\n"), Pipeline);
        Blocks = [.. document.Descendants<FencedCodeBlock>().Select(BlockOf)];
        Links = [.. document.Descendants<LinkInline>().Select(link => link.Url ?? "")];
        Anchors = document.Descendants<HeadingBlock>().Select(heading => heading.GetAttributes().Id ?? "").ToHashSet();
    }

    /// <summary>All of them, build output aside.</summary>
    public static IReadOnlyList<MarkdownPage> All { get; } =
    [
        .. Folders
            .SelectMany(folder => Directory.EnumerateFiles(
                Repository.PathOf(folder), "*.md",
                folder == "." ? SearchOption.TopDirectoryOnly : SearchOption.AllDirectories))
            .Select(file => System.IO.Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Where(path => !path.Contains("/bin/") && !path.Contains("/obj/"))
            .Order(StringComparer.Ordinal)
            .Select(path => new MarkdownPage(path)),
    ];

    /// <summary>The path in the repository, with <c>/</c>.</summary>
    public string Path { get; }

    public IReadOnlyList<CodeBlock> Blocks { get; }

    /// <summary>Where its links and images lead, as written.</summary>
    public IReadOnlyList<string> Links { get; }

    /// <summary>The anchors of its headings, as GitHub makes them.</summary>
    public IReadOnlySet<string> Anchors { get; }

    public static MarkdownPage At(string path) => All.Single(page => page.Path == path);

    private CodeBlock BlockOf(FencedCodeBlock block)
    {
        var siblings = block.Parent!;
        var index = siblings.IndexOf(block);
        var comment = index > 0 && siblings[index - 1] is HtmlBlock { Type: HtmlBlockType.Comment } above
            ? above.Lines.ToString()
            : "";
        var (mark, argument) = Split(comment);
        return new CodeBlock(Path, block.Line + 1, block.Info ?? "", mark, argument, block.Lines.ToString());
    }

    private static (string Mark, string Argument) Split(string comment)
    {
        var text = comment.Replace("<!--", "").Replace("-->", "").Trim();
        var colon = text.IndexOf(':');
        return colon < 0 ? (text, "") : (text[..colon].Trim(), text[(colon + 1)..].Trim());
    }
}
