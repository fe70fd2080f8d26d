using GinSharp.Syntax;

namespace GinSharp.Conformance.Syntax;

/// <summary>Where Python's gin notices a mistake, which is not always where it is best shown.</summary>
internal static class PythonPlace
{
    private const string EmptyBlock = "GIN1010";

    /// <summary>
    /// The line of an error. What Python misses at the end of a file it misses in the line after the last one.
    /// </summary>
    public static int Line(GinDiagnostic error)
    {
        var span = error.Span!.Value;
        var isAfterLastLine = error.Id == EmptyBlock
            && span.Start == span.Source.Length
            && span.Source.GetLine(span.Line).Trim().Length > 0;
        return isAfterLastLine ? span.Line + 1 : span.Line;
    }

    /// <summary>
    /// The statements that Python gives out before it meets an error. Its tokenizer looks at a line while the parser
    /// steps over the end of the line or block above; when it fails at the first token, that line or block is not given
    /// out, unless a change of indentation, an empty line or a comment stands between.
    /// </summary>
    /// <param name="error">The first error.</param>
    /// <param name="kind">Python's type of the error.</param>
    /// <param name="document">The text that has the error.</param>
    public static IEnumerable<GinStatement> StatementsBefore(GinDiagnostic error, string kind, GinDocument document)
    {
        var start = error.Span!.Value.Start;
        var before = document.Statements
            .TakeWhile(statement => statement.Span.End <= start && IsWhole(statement))
            .ToList();
        var failed = document.Statements.ElementAtOrDefault(before.Count);
        var isFirstToken = failed is null || failed.Span.Start >= start;
        var isTakenBack = isFirstToken && before.Count > 0 && kind switch
        {
            "IndentationError" => before[^1] is BlockStatement || IsNextLine(before[^1], error),
            "TokenError" => before[^1] is BlockStatement
                || (IsNextLine(before[^1], error) && before[^1].Span.Column == error.Span.Value.Column),
            _ => false,
        };
        return isTakenBack ? before.SkipLast(1) : before;
    }

    private static bool IsWhole(GinStatement statement) => statement switch
    {
        MalformedStatement => false,
        BlockStatement block => block.Statements.All(IsWhole),
        _ => true,
    };

    /// <summary>Whether no empty line or comment stands between a statement and the line of an error.</summary>
    private static bool IsNextLine(GinStatement last, GinDiagnostic error)
    {
        var between = error.Span!.Value.Source.Text[last.Span.End..error.Span.Value.Start];
        return between
            .ReplaceLineEndings("\n")
            .Replace("\\\n", "", StringComparison.Ordinal)
            .Count(c => c == '\n') == 1;
    }
}
