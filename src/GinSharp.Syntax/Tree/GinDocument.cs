using System.Collections.Immutable;

namespace GinSharp.Syntax;

/// <summary>A parsed text: all its statements in order, its comments, and what is wrong with it.</summary>
/// <param name="Source">The text.</param>
/// <param name="Statements">The statements in order.</param>
/// <param name="Comments">Every comment in order, those inside statements included.</param>
/// <param name="Diagnostics">What is wrong, in reading order; empty for a text that Python's gin would read.</param>
public sealed record GinDocument(
    SourceText Source,
    ImmutableArray<GinStatement> Statements,
    ImmutableArray<GinComment> Comments,
    ImmutableArray<GinDiagnostic> Diagnostics)
{
    /// <summary>Whether the text is free of errors.</summary>
    public bool IsValid => Diagnostics.All(diagnostic => diagnostic.Severity != GinSeverity.Error);
}
