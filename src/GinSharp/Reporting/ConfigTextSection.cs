using System.Collections.Immutable;

namespace GinSharp.Reporting;

/// <summary>A configurable, or a macro, in a scope of a config text.</summary>
/// <param name="Scope">The scope names joined by <c>/</c>, or the empty string; for a macro its name.</param>
/// <param name="Selector">The complete selector, which the order of the sections goes by.</param>
/// <param name="DisplayName">The selector that is written, without the scope.</param>
/// <param name="Entries">The parameters in any order; for a macro its value alone.</param>
internal sealed record ConfigTextSection(
    string Scope, string Selector, string DisplayName, ImmutableArray<ConfigTextEntry> Entries)
{
    /// <summary>Whether the configurable is a method of a registered class.</summary>
    public bool IsMethod { get; init; }

    public bool IsMacro { get; init; }
}
