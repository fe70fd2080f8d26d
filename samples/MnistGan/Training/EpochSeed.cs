namespace MnistGan.Training;

/// <summary>
/// The seed of an epoch. Since each epoch has its own, a run that goes on from a checkpoint draws the same random
/// numbers as one that was never interrupted.
/// </summary>
internal static class EpochSeed
{
    // A prime, so that no two small seeds share an epoch's.
    private const long Factor = 1_000_003;

    /// <summary>The seed of an epoch, from 1; 0 stands for what is done before the first.</summary>
    public static long Of(long seed, int epoch) => unchecked(seed * Factor + epoch);
}
