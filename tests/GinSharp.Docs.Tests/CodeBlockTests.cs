using GinSharp.Docs.Tests.Pages;
using GinSharp.Syntax;

namespace GinSharp.Docs.Tests;

/// <summary>What the pages show is what is compiled, and prints what the pages say.</summary>
public class CodeBlockTests
{
    public static TheoryData<string> CSharp => Places(block => block.Language == "csharp");

    public static TheoryData<string> OtherSnippets => Places(
        block => block.Mark == CodeBlock.Snippet && block.Language != "csharp" && !block.IsGin);

    public static TheoryData<string> Gin => Places(block => block.IsGin);

    public static TheoryData<string> Printed => Places(block => block.Mark == CodeBlock.Output);

    [Theory]
    [MemberData(nameof(CSharp))]
    public void CSharpBlock_OfAPage_IsCutFromCompiledCode(string place)
    {
        var block = BlockAt(place);

        block.Mark.Should().BeOneOf(CodeBlock.Snippet, CodeBlock.NotCompiled);
        block.Argument.Should().NotBeEmpty();
        if (block.Mark == CodeBlock.Snippet)
        {
            block.Text.Should().Be(SnippetFile.Read(block.Argument));
        }
    }

    [Theory]
    [MemberData(nameof(OtherSnippets))]
    public void BlockInAnotherLanguage_OfAPage_IsCutFromItsFile(string place)
    {
        var block = BlockAt(place);

        block.Text.Should().Be(SnippetFile.Read(block.Argument));
    }

    [Theory]
    [MemberData(nameof(Gin))]
    public void GinBlock_OfAPage_HasNoMistakes(string place)
    {
        var block = BlockAt(place);
        var source = new SourceText(block.Page, block.Text, firstLine: block.Line + 1);

        if (block.Mark == CodeBlock.Snippet)
        {
            block.Text.Should().Be(SnippetFile.Read(block.Argument));
        }

        GinParser.Parse(source).Diagnostics.Select(diagnostic => diagnostic.ToString()).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Printed))]
    public void OutputBlock_OfAPage_IsWhatIsPrinted(string place)
    {
        var block = BlockAt(place);

        Outputs.Of(block.Argument).Should().Be(block.Text);
    }

    private static TheoryData<string> Places(Func<CodeBlock, bool> isWanted) =>
    [
        .. MarkdownPage.All
            .Where(page => !DiagnosticPage.IsOne(page))
            .SelectMany(page => page.Blocks)
            .Where(isWanted)
            .Select(block => block.Place),
    ];

    private static CodeBlock BlockAt(string place) =>
        MarkdownPage.All.SelectMany(page => page.Blocks).Single(block => block.Place == place);
}
