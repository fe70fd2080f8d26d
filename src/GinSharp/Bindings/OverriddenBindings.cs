using System.Collections.Immutable;

namespace GinSharp.Bindings;

/// <summary>
/// The bindings that later ones of the same key replaced. A program may parse in a loop, so only the last few are kept.
/// </summary>
/// <param name="Latest">Those that are kept, the latest first.</param>
/// <param name="Earlier">How many there were before.</param>
internal sealed record OverriddenBindings(ImmutableArray<Binding> Latest, int Earlier)
{
    public static readonly OverriddenBindings None = new([], 0);

    private const int Kept = 8;

    public OverriddenBindings Add(Binding binding) => Latest.Length < Kept
        ? new OverriddenBindings(Latest.Insert(0, binding), Earlier)
        : new OverriddenBindings(Latest.RemoveAt(Kept - 1).Insert(0, binding), Earlier + 1);
}
