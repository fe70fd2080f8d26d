namespace GinSharp.Fuzz.Api.Cast;

[Configurable]
public sealed record Maps(
    Dictionary<string, int>? Counts = null,
    IReadOnlyDictionary<string, List<double>>? Rates = null,
    Dictionary<Color, string>? Names = null,
    Dictionary<int, Dictionary<string, object?>>? Deep = null);
