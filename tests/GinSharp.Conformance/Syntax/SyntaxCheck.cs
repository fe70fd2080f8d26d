using System.Text.Json.Nodes;
using GinSharp.Syntax;

namespace GinSharp.Conformance.Syntax;

/// <summary>Parses the text of a case and says how the outcome differs from what is expected.</summary>
public static class SyntaxCheck
{
    private static readonly GinParserOptions Options = new() { MaxNesting = 10_000 };

    public static CaseResult Run(SyntaxCase syntaxCase)
    {
        ArgumentNullException.ThrowIfNull(syntaxCase);
        var document = GinParser.Parse(new SourceText("case.gin", syntaxCase.Input), Options);
        var difference = syntaxCase.Expected is JsonArray statements
            ? CompareStatements(document, statements)
            : CompareError(document, syntaxCase.Expected);
        return new(syntaxCase.Id, difference);
    }

    private static string? CompareStatements(GinDocument document, JsonArray expected) => document.IsValid
        ? Compare(expected, document.Statements)
        : $"unexpected error: {document.Diagnostics[0]}";

    private static string? CompareError(GinDocument document, JsonNode expected)
    {
        var error = document.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity == GinSeverity.Error);
        if (error is null)
        {
            return $"expected an error: {expected["error"]}: {expected["msg"]} in line {expected["line"]}";
        }

        var (kind, line) = (expected["error"]!.GetValue<string>(), PythonPlace.Line(error));
        return kind == "SyntaxError" && line != expected["line"]!.GetValue<int>()
            ? $"expected the error in line {expected["line"]} ({expected["msg"]}), found it in line {line}: {error}"
            : Compare(expected["partial"]!.AsArray(), PythonPlace.StatementsBefore(error, kind, document));
    }

    private static string? Compare(JsonArray expected, IEnumerable<GinStatement> statements)
    {
        var actual = new JsonArray([.. statements.SelectMany(SyntaxTags.Of)]);
        for (var i = 0; i < Math.Max(expected.Count, actual.Count); i++)
        {
            var (wanted, got) = (expected.ElementAtOrDefault(i), actual.ElementAtOrDefault(i));
            if (!JsonNode.DeepEquals(wanted, got))
            {
                return $"statement {i + 1}{Environment.NewLine}  expected {Json.Print(wanted)}{Environment.NewLine}"
                    + $"  actual   {Json.Print(got)}";
            }
        }

        return null;
    }
}
