using System.Collections.Concurrent;

namespace GinSharp.Reporting;

/// <summary>What was recorded of the calls of one plan.</summary>
internal sealed class RecordedPlan
{
    /// <summary>The ways in which it was called: where each argument came from.</summary>
    public HashSet<string> Ways { get; } = new(StringComparer.Ordinal);

    /// <summary>What the objects held in the members that the class sets, by name, once one was made.</summary>
    public ConcurrentDictionary<string, object?> SetByClass { get; } = new(StringComparer.Ordinal);
}
