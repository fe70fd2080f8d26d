using System.Globalization;

namespace GinSharp.Torch.Tests;

/// <summary><c>docs/torchsharp.md</c> says what is registered.</summary>
public class TorchSharpPageTests
{
    private const string Heading = "## All names\n\n";

    private static readonly string Page = File.ReadAllText(FindPage(AppContext.BaseDirectory)).ReplaceLineEndings("\n");

    [Fact]
    public void Names_OfThePage_AreThoseRegistered()
    {
        var expected = NamesTable.Create();
        var written = Page[(Page.IndexOf(Heading, StringComparison.Ordinal) + Heading.Length)..];
        File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "names.md"), expected);

        written.TrimEnd().Should().Be(expected.TrimEnd(), "names.md beside these tests has what the page should end " +
            "with");
    }

    [Fact]
    public void Count_OfThePage_IsThatOfTheRegistration() =>
        Page.Should().Contain(string.Create(
            CultureInfo.InvariantCulture, $"{TorchConfigurables.All.Count()} configurables"));

    private static string FindPage(string folder)
    {
        var page = Path.Combine(folder, "docs", "torchsharp.md");
        return File.Exists(page) ? page : FindPage(Path.GetDirectoryName(folder)!);
    }
}
