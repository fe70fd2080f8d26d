using GinSharp;
using TinyText.Data;

namespace TinyText.Utils;

/// <summary>Which examples to read, and how.</summary>
[Configurable]
public sealed record DatasetConfig(
    string TaskName, Split Split, int BatchSize, bool Shuffle = false, int? Seed = null)
{
    public Dataset Load() => new(Tasks.Load(TaskName, Split), BatchSize, Shuffle ? NewShuffler() : null);

    private Random NewShuffler() => Seed is { } seed ? new Random(seed) : new Random();
}
