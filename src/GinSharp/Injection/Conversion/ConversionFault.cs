using System.Collections.Immutable;
using GinSharp.Syntax;

namespace GinSharp.Injection.Conversion;

/// <summary>One thing in a bound value that cannot become what its parameter needs.</summary>
/// <param name="Path">Where in the value it is; empty for the whole.</param>
/// <param name="Diagnostic">What is wrong; with its place when the value was read from a text.</param>
internal sealed record ConversionFault(ImmutableArray<ValuePathStep> Path, GinDiagnostic Diagnostic);
