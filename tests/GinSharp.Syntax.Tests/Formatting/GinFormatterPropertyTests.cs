using CsCheck;
using GinSharp.Conformance.Syntax;

namespace GinSharp.Syntax.Tests.Formatting;

/// <summary>What holds of every text: the meaning stays, and so do the comments; once is enough.</summary>
public class GinFormatterPropertyTests
{
    private static readonly GinFormatterOptions[] Options =
    [
        GinFormatterOptions.Default,
        new() { LineWidth = 1, IndentSize = 2 },
        new() { LineWidth = 30, IndentSize = 2 },
    ];

    [Fact]
    public void Format_AnyTextAtHand_KeepsMeaningAndCommentsAndIsIdempotent()
    {
        var wrong = Inputs.All.Select(input => Flaw(input.Input) is { } flaw ? $"{input.Id}: {flaw}" : null);

        wrong.Where(flaw => flaw is not null).Should().BeEmpty();
    }

    [Fact]
    public void Format_WrongTexts_KeepsMeaningAndCommentsAndIsIdempotent()
    {
        Inputs.Soup.Sample(text => Flaw(text).Should().BeNull(), iter: 10_000, seed: "0N0XIzNsQ0O2");
        Inputs.Damaged.Sample(text => Flaw(text).Should().BeNull(), iter: 5_000, seed: "0N0XIzNsQ0O3");
    }

    /// <summary>What formatting does wrong to a text, or null.</summary>
    private static string? Flaw(string text) =>
        Options.Select(options => Flaw(text, options)).FirstOrDefault(flaw => flaw is not null);

    private static string? Flaw(string text, GinFormatterOptions options)
    {
        var formatted = GinFormatter.Format(text, options);
        var (before, after) = (Reading.Parse(text), Reading.Parse(formatted));
        if (Meaning(before) != Meaning(after))
        {
            return $"the meaning changed to\n{formatted}";
        }

        if (Errors(before) != Errors(after))
        {
            return $"the mistakes changed to\n{formatted}";
        }

        if (!Comments(before).SequenceEqual(Comments(after)))
        {
            return $"a comment is missing in\n{formatted}";
        }

        return GinFormatter.Format(formatted, options) == formatted ? null : $"formatting again changes\n{formatted}";
    }

    private static string Meaning(GinDocument document) =>
        string.Join("\n", document.Statements.SelectMany(SyntaxTags.Of).Select(WithoutLine));

    private static string WithoutLine(System.Text.Json.Nodes.JsonNode statement)
    {
        statement.AsObject().Remove("line");
        return statement.ToJsonString();
    }

    private static string Errors(GinDocument document) =>
        string.Join(" ", document.Diagnostics.Select(diagnostic => diagnostic.Id));

    private static IEnumerable<string> Comments(GinDocument document) =>
        document.Comments.Select(comment => comment.Text.TrimEnd(' ', '\t', '\f')).Order(StringComparer.Ordinal);
}
