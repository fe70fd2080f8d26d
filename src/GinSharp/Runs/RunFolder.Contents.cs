using GinSharp.Runs;

namespace GinSharp;

public sealed partial class RunFolder
{
    /// <summary>The fingerprints of the data sets that the program named.</summary>
    /// <exception cref="GinException">
    /// <c>GIN5003</c>: <c>data.json</c> was changed. <c>GIN5011</c>: the disk refuses.
    /// </exception>
    public IReadOnlyList<RunDataSet> DataSets =>
        File.Exists(_paths.Data) ? ReadJson(_paths.Data, DataSetsFile.Read) : [];

    /// <summary>
    /// Keeps the fingerprint of a data set: its files with sizes and SHA-256, so that it can be told later what was in
    /// it.
    /// </summary>
    /// <param name="name">What to call it; one of the same name is replaced.</param>
    /// <param name="paths">Its files, and folders with all that is in them.</param>
    /// <param name="examples">How many examples the program found in it.</param>
    /// <exception cref="ArgumentException">Two of the paths end in the same name.</exception>
    /// <exception cref="InvalidOperationException">The folder was opened to be looked at.</exception>
    /// <exception cref="ObjectDisposedException">The run has ended.</exception>
    /// <exception cref="GinException">
    /// <c>GIN5003</c>: <c>data.json</c> was changed. <c>GIN5007</c>: some of the paths lead nowhere. <c>GIN5011</c>:
    /// the disk refuses.
    /// </exception>
    public RunDataSet AddDataSet(string name, IEnumerable<string> paths, long? examples = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(paths);
        lock (_gate)
        {
            RequireWriter();
        }

        var data = DataSetReader.Read(name, paths, examples);
        lock (_gate)
        {
            RequireWriter();
            var all = DataSets.Where(other => other.Name != name).Append(data);
            DurableFile.Write(_paths.Data, RunJson.Write(all));
        }

        return data;
    }

    /// <summary>Reads the data sets again, where they were, and tells what is not as it was.</summary>
    /// <exception cref="GinException">
    /// <c>GIN5003</c>: <c>data.json</c> was changed. <c>GIN5011</c>: the disk refuses.
    /// </exception>
    public IReadOnlyList<GinRunDifference> DataChanges() =>
        [.. DataSets.SelectMany(data => RunDataSet.Diff(data, DataSetReader.ReadAgain(data)))];

    /// <summary>
    /// The metrics in the order in which they were told; one that was told again for a step counts as told last.
    /// </summary>
    /// <exception cref="GinException">
    /// <c>GIN5003</c>: <c>metrics.csv</c> was changed. <c>GIN5011</c>: the disk refuses.
    /// </exception>
    public IReadOnlyList<RunMetric> ReadMetrics()
    {
        try
        {
            return File.Exists(_paths.Metrics)
                ? Disk.Read(_paths.Metrics, () => MetricsReader.Read(_paths.Metrics))
                : [];
        }
        catch (FormatException exception)
        {
            throw Changed(_paths.Metrics, exception.Message);
        }
    }

    /// <summary>The record of the run, as of when it was saved last.</summary>
    /// <exception cref="GinException">
    /// <c>GIN5002</c>: the folder has no <c>record.json</c>. <c>GIN5003</c>: that was changed. <c>GIN5011</c>: the
    /// disk refuses.
    /// </exception>
    public GinRunRecord ReadRecord() => ReadJson(_paths.Record, GinRunRecord.FromJson);
}
