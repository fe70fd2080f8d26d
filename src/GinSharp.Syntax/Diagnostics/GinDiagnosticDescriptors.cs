using System.Collections.Immutable;
using GinSharp.Syntax.Diagnostics;

namespace GinSharp.Syntax;

/// <summary>What this package can report, for documentation and for tools that show or filter diagnostics.</summary>
public static class GinDiagnosticDescriptors
{
    /// <summary>The kinds of diagnostics of the parser, GIN1xxx, by id.</summary>
    public static ImmutableArray<GinDiagnosticDescriptor> Syntax => SyntaxDiagnostics.All;
}
