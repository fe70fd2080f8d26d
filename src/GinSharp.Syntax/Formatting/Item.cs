using System.Collections.Immutable;

namespace GinSharp.Syntax.Formatting;

/// <summary>What stands between two commas, or after the <c>=</c> of a statement.</summary>
/// <param name="LinesAbove">Comments, and empty strings for blank lines, that go on lines of their own before it.</param>
/// <param name="Parts">The value; adjacent strings are a part each; a colon stands after a key.</param>
/// <param name="Comment">The comment at the end of its line, or null.</param>
internal sealed record Item(ImmutableArray<string> LinesAbove, ImmutableArray<Part> Parts, string? Comment)
{
    /// <summary>Its length on one line without its comments, or null when it needs more than one.</summary>
    public int? PartsWidth { get; } = Measure(Parts);

    /// <summary>Its length on one line, or null when it needs more than one.</summary>
    public int? FlatWidth => Comment is null && LinesAbove.All(line => line.Length == 0) ? PartsWidth : null;

    private static int? Measure(ImmutableArray<Part> parts)
    {
        int? width = parts.Length - 1;
        foreach (var part in parts)
        {
            width += part.IsColon ? 0 : part.FlatWidth;
        }

        return width;
    }
}
