namespace GinSharp.Fuzz.Api.Cast;

[Configurable]
public sealed record Drawing(
    IShape? Main = null, IReadOnlyList<IShape>? All = null, Dictionary<string, IShape>? Named = null);
