using System.Collections.Immutable;
using GinSharp.Diagnostics;
using GinSharp.Syntax;

namespace GinSharp.Bindings;

/// <summary>
/// Reports a document's syntax errors between those of its statements, so that all come in reading order.
/// </summary>
internal sealed class SyntaxErrors(ImmutableArray<GinDiagnostic> errors, DiagnosticBag diagnostics)
{
    private int _reported;

    /// <summary>Reports the errors that start at or before an offset and were not reported yet.</summary>
    public void ReportUpTo(int offset)
    {
        while (_reported < errors.Length && (errors[_reported].Span is not { } span || span.Start <= offset))
        {
            diagnostics.Add(errors[_reported++]);
        }
    }
}
