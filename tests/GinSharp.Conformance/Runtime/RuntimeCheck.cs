using System.Text.Json.Nodes;
using GinSharp.Conformance.Syntax;
using GinSharp.Syntax;

namespace GinSharp.Conformance.Runtime;

/// <summary>Compares runs with the recorded ones.</summary>
public static class RuntimeCheck
{
    private static readonly string[] Outcomes = ["parse_error", "finalize_error", "calls"];
    private static readonly string[] Texts = ["config", "operative"];

    /// <summary>How a case went.</summary>
    /// <param name="case">The case.</param>
    /// <param name="texts">Counts the config texts that were compared, and those that are the same to the letter.</param>
    public static CaseResult Run(RuntimeCase @case, TextCount texts)
    {
        var actual = RuntimeRun.Do(@case);
        foreach (var key in Outcomes)
        {
            if (!JsonNode.DeepEquals(actual[key], @case.Expected[key]))
            {
                return Differs(@case, key, Json.Print(@case.Expected[key]), Json.Print(actual[key]));
            }
        }

        foreach (var key in Texts)
        {
            if (@case.Expected[key]?.GetValue<string>() is not { } expected)
            {
                continue;
            }

            var text = actual[key]!.GetValue<string>();
            texts.Add(isIdentical: text == expected);
            if (!Lines(text).SequenceEqual(Lines(expected)))
            {
                return Differs(@case, key, expected, text);
            }
        }

        return new CaseResult(@case.Id, null);
    }

    private static CaseResult Differs(RuntimeCase @case, string key, string expected, string actual) =>
        new(@case.Id, $"{key}\n  expected {expected}\n  actual   {actual}");

    /// <summary>The statements and comments of a config text, in order; where lines break does not count.</summary>
    private static IEnumerable<string> Lines(string text)
    {
        var document = GinParser.Parse(new SourceText("config", text), new GinParserOptions { MaxNesting = 10_000 });
        if (!document.IsValid)
        {
            return ["invalid: " + string.Join("; ", document.Diagnostics), text];
        }

        var statements = document.Statements.Select(statement => (
            statement.Span.Start, Line: string.Join(";", SyntaxTags.Of(statement).Select(StripPlace))));
        var comments = document.Comments.Select(comment => (comment.Span.Start, Line: comment.Text));
        return statements.Concat(comments).OrderBy(entry => entry.Start).Select(entry => entry.Line);
    }

    private static string StripPlace(JsonNode tag)
    {
        tag.AsObject().Remove("line");
        return Json.Print(tag);
    }
}
