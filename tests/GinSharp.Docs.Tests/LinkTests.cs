using GinSharp.Docs.Tests.Pages;

namespace GinSharp.Docs.Tests;

/// <summary>Links lead somewhere. Those that leave the repository are only looked at, not followed.</summary>
public class LinkTests
{
    public static TheoryData<string> Pages => [.. MarkdownPage.All.Select(page => page.Path)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_OfAPage_LeadSomewhere(string path)
    {
        var page = MarkdownPage.At(path);

        page.Links.Where(link => !LeadsSomewhere(page, link)).Should().BeEmpty();
    }

    private static bool LeadsSomewhere(MarkdownPage page, string link)
    {
        if (link.Contains("://"))
        {
            return Uri.IsWellFormedUriString(link, UriKind.Absolute);
        }

        var parts = link.Split('#');
        var target = parts[0].Length == 0
            ? page.Path
            : Path.GetRelativePath(
                Repository.Root, Repository.PathOf(Path.Combine(Path.GetDirectoryName(page.Path)!, parts[0])));
        var isThere = Path.Exists(Repository.PathOf(target)) && !target.StartsWith("..", StringComparison.Ordinal);
        return isThere && (parts.Length == 1 || MarkdownPage.At(target.Replace('\\', '/')).Anchors.Contains(parts[1]));
    }
}
