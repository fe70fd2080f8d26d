using GinSharp;
using TinyText.Data;

namespace TinyText.Utils;

/// <summary>Which examples to read, and how.</summary>
[Configurable]
public sealed class DatasetConfig(string taskName, Split split, int batchSize, bool shuffle = false, int? seed = null)
{
    public Dataset Load() => new(Tasks.Load(taskName, split), batchSize, shuffle ? NewShuffler() : null);

    private Random NewShuffler() => seed is { } value ? new Random(value) : new Random();
}
