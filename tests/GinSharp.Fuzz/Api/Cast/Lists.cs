using System.Collections.Immutable;

namespace GinSharp.Fuzz.Api.Cast;

[Configurable]
public sealed record Lists(
    List<int>? Items = null,
    int[]? Array = null,
    IReadOnlyList<string>? Names = null,
    HashSet<int>? Set = null,
    ImmutableArray<double> Fixed = default,
    List<List<int>>? Nested = null,
    IEnumerable<Color>? Colors = null);
