namespace TinyText.Data;

/// <summary>Examples, and the order in which they come.</summary>
/// <param name="Examples">The examples.</param>
/// <param name="BatchSize">How many come at once.</param>
/// <param name="Shuffler">Shuffles them before each pass, or null to keep the order.</param>
public sealed record Dataset(IReadOnlyList<Example> Examples, int BatchSize, Random? Shuffler)
{
    /// <summary>Batches without end.</summary>
    public IEnumerable<Example[]> Batches()
    {
        while (true)
        {
            Example[] pass = [.. Examples];
            Shuffler?.Shuffle(pass);
            foreach (var batch in pass.Chunk(BatchSize))
            {
                yield return batch;
            }
        }
    }
}
