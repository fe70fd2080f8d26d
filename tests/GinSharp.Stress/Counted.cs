using System.Collections.Concurrent;

namespace GinSharp.Stress;

/// <summary>A singleton that counts how often it is built.</summary>
[Configurable]
public sealed class Counted
{
    private static readonly ConcurrentDictionary<(GinConfig Config, string Scope), int> Built = new();

    /// <summary>Counts one more.</summary>
    public Counted() => Builds = Built.AddOrUpdate(
        (Gin.Current, string.Join('/', Gin.CurrentScope)), 1, (_, old) => old + 1);

    public int Builds { get; }
}
