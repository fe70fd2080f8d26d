using System.Reflection;
using GinSharp.Docs.Tests.Pages;
using GinSharp.Docs.Tests.Snippets;
using GinSharp.Syntax;

namespace GinSharp.Docs.Tests;

/// <summary>Each kind of diagnostic has a page, whose example gives exactly the message that it shows.</summary>
public class DiagnosticPageTests
{
    public static TheoryData<string> Ids => [.. DiagnosticPage.All.Select(page => page.Id)];

    [Fact]
    public void Pages_OfDiagnostics_AreThoseOfTheDescriptors() =>
        DiagnosticPage.All.Select(page => page.Id).Should()
            .BeEquivalentTo(Descriptors().Select(descriptor => descriptor.Id));

    [Fact]
    public void HelpLink_OfADescriptor_IsThePathOfItsPage() =>
        Descriptors().Where(descriptor => !File.Exists(Repository.PathOf(descriptor.HelpLink))).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Ids))]
    public void Example_OfAPage_GivesExactlyTheMessage(string id)
    {
        var page = DiagnosticPage.Of(id);
        if (page.Example is null)
        {
            page.Message.Should().BeNull("a message is only shown with what gives it");
            return;
        }

        var said = page.Example.IsGin
            ? GinExample.Run(page.Example.Text)
            : Outputs.Of(() => MistakeSnippets.Run(id));

        said.Should().Be(page.Message!.Text);
        said.Should().Contain($" {id}: ");
        if (!page.Example.IsGin)
        {
            page.Example.Argument.Should().EndWith($"#{id}");
            page.Example.Text.Should().Be(SnippetFile.Read(page.Example.Argument));
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Fix_OfAPage_GivesNoMessage(string id)
    {
        if (DiagnosticPage.Of(id).Fix is { } fix)
        {
            GinExample.Run(fix.Text).Should().BeEmpty();
        }
    }

    private static IEnumerable<GinDiagnosticDescriptor> Descriptors() =>
        new[] { typeof(GinConfig), typeof(GinParser) }
            .SelectMany(type => type.Assembly.GetTypes())
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(field => field.FieldType == typeof(GinDiagnosticDescriptor))
            .Select(field => (GinDiagnosticDescriptor)field.GetValue(null)!);
}
