using System.Collections.Immutable;

namespace GinSharp;

/// <summary>
/// Whether bindings, blocks and imports of unknown configurables are passed over when a text is parsed.
/// </summary>
public sealed class SkipUnknown
{
    private readonly ImmutableArray<string> _names;

    private SkipUnknown(bool skipsImports, ImmutableArray<string> names)
    {
        SkipsImports = skipsImports;
        _names = names;
    }

    /// <summary>Everything unknown is an error.</summary>
    public static SkipUnknown No { get; } = new(false, []);

    /// <summary>Everything unknown is passed over.</summary>
    public static SkipUnknown Yes { get; } = new(true, default);

    internal bool SkipsImports { get; }

    /// <summary>
    /// Only these configurables, spelled as the file spells them, are passed over; so is every import.
    /// </summary>
    /// <param name="selectors">The selectors, without scopes.</param>
    public static SkipUnknown Only(params IEnumerable<string> selectors) => new(true, [.. selectors]);

    internal bool Skips(string selector) => _names.IsDefault || _names.Contains(selector, StringComparer.Ordinal);
}
