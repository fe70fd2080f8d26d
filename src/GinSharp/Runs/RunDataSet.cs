using GinSharp.Runs;

namespace GinSharp;

/// <summary>The fingerprint of a data set: what it was made of when a run read it.</summary>
public sealed record RunDataSet
{
    /// <summary>What the program calls it.</summary>
    public required string Name { get; init; }

    /// <summary>How many examples the program found in it, or null where it did not say.</summary>
    public long? Examples { get; init; }

    /// <summary>The files and folders that the program named, as full paths.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>All files, in the order of their names.</summary>
    public required IReadOnlyList<RunDataFile> Files { get; init; }

    /// <summary>What differs between two fingerprints, file by file; where the data lies does not count.</summary>
    /// <param name="first">A fingerprint.</param>
    /// <param name="second">Another fingerprint, of the same data set.</param>
    /// <returns>
    /// The differences; their keys are <c>name</c> for the examples and <c>name: path</c> for a file.
    /// </returns>
    public static IReadOnlyList<GinRunDifference> Diff(RunDataSet first, RunDataSet second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return DataSetComparison.Compare(first, second);
    }
}
