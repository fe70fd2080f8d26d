namespace GinSharp.Fuzz.Api.Cast;

[Configurable]
public sealed record Tuples(
    (int, string)? Pair = null, (int X, (double Y, bool Z))? Nested = null, Tuple<int, string>? Boxed = null);
