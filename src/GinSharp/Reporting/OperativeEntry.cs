using GinSharp.Syntax;

namespace GinSharp.Reporting;

/// <summary>What a parameter was at a call.</summary>
/// <param name="Name">Its name as it was bound, or as C# has it.</param>
/// <param name="Value">The bound value with its references, or the default.</param>
/// <param name="Span">Where it was bound, or null.</param>
internal sealed record OperativeEntry(string Name, object? Value, SourceSpan? Span);
