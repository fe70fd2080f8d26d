using System.Text.Json.Nodes;
using GinSharp.Conformance.Syntax;
using GinSharp.Syntax;

namespace GinSharp.Fuzz;

/// <summary>
/// What must hold when any text is formatted: meaning, mistakes and comments stay, and once is enough.
/// </summary>
public static class FormatCheck
{
    private static readonly GinFormatterOptions[] Options =
    [
        GinFormatterOptions.Default,
        new() { LineWidth = 1, IndentSize = 2 },
        new() { LineWidth = 30, IndentSize = 2 },
    ];

    /// <summary>What formatting does wrong to a text, or null.</summary>
    public static string? Run(string text) => Run(Parse(text), Options);

    /// <summary>The same with one of the options only, for many texts.</summary>
    public static string? RunOnce(GinDocument document) =>
        Run(document, [Options[document.Source.Length % Options.Length]]);

    private static string? Run(GinDocument document, GinFormatterOptions[] choices)
    {
        var (meaning, mistakes, comments) = (Meaning(document), Mistakes(document), Comments(document));
        foreach (var options in choices)
        {
            var formatted = GinFormatter.Format(document.Source.Text, options);
            var after = Parse(formatted);
            var flaw =
                meaning != Meaning(after) ? "the meaning changed to"
                : mistakes != Mistakes(after) ? "the mistakes changed to"
                : comments != Comments(after) ? "a comment is missing in"
                : formatted != GinFormatter.Format(formatted, options) ? "formatting again changes"
                : null;
            if (flaw is not null)
            {
                return $"{flaw}\n{formatted}";
            }
        }

        return null;
    }

    private static GinDocument Parse(string text) => GinParser.Parse(new SourceText("fuzz.gin", text));

    private static string Meaning(GinDocument document) =>
        string.Join("\n", document.Statements.SelectMany(SyntaxTags.Of).Select(WithoutLine));

    private static string WithoutLine(JsonNode statement)
    {
        statement.AsObject().Remove("line");
        return statement.ToJsonString();
    }

    private static string Mistakes(GinDocument document) =>
        string.Join(" ", document.Diagnostics.Select(diagnostic => diagnostic.Id));

    private static string Comments(GinDocument document) =>
        string.Join(
            "\n",
            document.Comments
                .Select(comment => comment.Text.TrimEnd(' ', '\t', '\f'))
                .Order(StringComparer.Ordinal));
}
