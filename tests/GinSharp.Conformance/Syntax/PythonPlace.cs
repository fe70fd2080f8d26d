using GinSharp.Syntax;

namespace GinSharp.Conformance.Syntax;

/// <summary>Where Python's gin notices a mistake, which is not always where it is best shown.</summary>
internal static class PythonPlace
{
    private const string EmptyBlock = "GIN1010";
    private const string InconsistentDedent = "GIN1013";

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

    /// <summary>The statements that Python gives out before it meets an error.</summary>
    public static IEnumerable<GinStatement> StatementsBefore(GinDiagnostic error, GinDocument document)
    {
        var start = error.Span!.Value.Start;
        var before = document.Statements
            .TakeWhile(statement => statement.Span.End <= start && IsWhole(statement))
            .ToList();
        if (error.Id == InconsistentDedent && before.Count > 0 && IsTakenBack(before[^1], error))
        {
            before.RemoveAt(before.Count - 1);
        }

        return before;
    }

    private static bool IsWhole(GinStatement statement) => statement switch
    {
        MalformedStatement => false,
        BlockStatement block => block.Statements.All(IsWhole),
        _ => true,
    };

    /// <summary>
    /// Python looks at the indentation of a line while it steps over the end of the line above, or of the block above,
    /// and then gives out neither.
    /// </summary>
    private static bool IsTakenBack(GinStatement last, GinDiagnostic error)
    {
        var source = error.Span!.Value.Source;
        return last is BlockStatement || source.GetPosition(last.Span.End).Line == error.Span.Value.Line - 1;
    }
}
