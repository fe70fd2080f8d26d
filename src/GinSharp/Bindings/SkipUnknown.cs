using System.Collections.Immutable;

namespace GinSharp;

/// <summary>
/// Whether bindings, blocks and imports of unknown configurables are passed over when a text is parsed.
/// </summary>
public sealed class SkipUnknown
{
    private readonly ImmutableArray<string> _names;

    private SkipUnknown(bool skipsImports, ImmutableArray<string> names, bool skipsParameters = false)
    {
        SkipsParameters = skipsParameters;
        SkipsImports = skipsImports;
        _names = names;
    }

    /// <summary>Everything unknown is an error.</summary>
    public static SkipUnknown No { get; } = new(false, []);

    /// <summary>Everything unknown is passed over.</summary>
    public static SkipUnknown Yes { get; } = new(true, default);

    /// <summary>
    /// Everything unknown is skipped, and so is a binding of a parameter that a known configurable does not have: for
    /// old files whose parameters are gone, where a misspelt one does no harm.
    /// </summary>
    public static SkipUnknown EvenParameters { get; } = new(true, default, skipsParameters: true);

    internal bool SkipsImports { get; }

    internal bool SkipsParameters { get; }

    /// <summary>
    /// Only these configurables, spelled as the file spells them, are passed over; so is every import.
    /// </summary>
    /// <param name="selectors">The selectors, without scopes.</param>
    public static SkipUnknown Only(params IEnumerable<string> selectors) => new(true, [.. selectors]);

    internal bool Skips(string selector) => _names.IsDefault || _names.Contains(selector, StringComparer.Ordinal);
}
