using GinSharp.Configurables;
using GinSharp.Syntax;

namespace GinSharp.Reporting;

/// <summary>What a parameter was at a call.</summary>
/// <param name="Name">Its name as it was bound, or as C# has it.</param>
/// <param name="Value">The bound value with its references, or the default.</param>
/// <param name="Span">Where it was bound, or null.</param>
/// <param name="Parameter">The parameter; the extras for a name that only they take.</param>
/// <param name="IsDefault">Whether it was not bound.</param>
internal sealed record OperativeEntry(
    string Name, object? Value, SourceSpan? Span, ConfigurableParameter Parameter, bool IsDefault = false);
