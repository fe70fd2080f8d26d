using System.Text.Json;
using GinSharp.Diagnostics;
using GinSharp.Runs;
using GinSharp.Syntax;

namespace GinSharp;

/// <summary>
/// The folder of a run: what configured it, what it used, measured and saved. Everything is written as soon as it was
/// told, so that a crash leaves what there was; and from the folder alone the run can be gone on with.
/// </summary>
/// <remarks>
/// Whoever began the run, or goes on with it, is the only one who writes to the folder until it is disposed; anybody
/// may look at it meanwhile. All members are safe to use from several threads at once. <c>docs/runs.md</c> lists the files.
/// </remarks>
public sealed partial class RunFolder : IRunTracker
{
    private readonly Lock _gate = new();
    private readonly RunPaths _paths;
    private readonly CheckpointStore _checkpoints;

    private RunFolder(string path)
    {
        FullPath = Path.GetFullPath(path);
        _paths = new RunPaths(FullPath);
        _checkpoints = new CheckpointStore(_paths.Checkpoints);
    }

    /// <summary>
    /// The folder, as a full path, also where it was given as a relative one: the same whatever the current folder is
    /// by now.
    /// </summary>
    public string FullPath { get; }

    /// <summary>The folder's name: <c>20261124-131500-4f3a9c1e</c>, the time in UTC and the config's hash.</summary>
    public string Name => Path.GetFileName(Path.TrimEndingDirectorySeparator(FullPath));

    /// <summary>What the program saved, by step.</summary>
    /// <exception cref="GinException"><c>GIN5011</c>: the disk refuses.</exception>
    public IReadOnlyList<RunCheckpoint> Checkpoints
    {
        get
        {
            var checkpoints = _checkpoints.Checkpoints;
            _seen ??= RunProgress.Of(_started, checkpoints);
            return checkpoints;
        }
    }

    /// <summary>What the program saved last, at the highest step; null where it saved nothing.</summary>
    /// <exception cref="GinException"><c>GIN5011</c>: the disk refuses.</exception>
    public RunCheckpoint? LatestCheckpoint => Checkpoints is [.., var latest] ? latest : null;

    /// <summary>
    /// Begins a run: makes a folder with the config as given, as one text, and the record so far. It appears under its
    /// name when it is complete. Folders that killed processes had begun to make in the same place are removed.
    /// </summary>
    /// <param name="config">The config, best when it is final.</param>
    /// <param name="parent">The folder to make it in, which is made where it does not exist.</param>
    /// <exception cref="GinException"><c>GIN5011</c>: the disk refuses.</exception>
    public static RunFolder Create(GinConfig config, string parent = "runs")
    {
        ArgumentNullException.ThrowIfNull(config);
        ArgumentNullException.ThrowIfNull(parent);
        var run = new RunFolder(RunSession.Begin(config, parent));
        run._writer = run.TakeLock();
        run._config = config;
        return run;
    }

    /// <summary>
    /// Opens the folder of a run, to look at it, to sample from it, or to go on with it. Nothing is written, and nobody
    /// who writes to it is disturbed.
    /// </summary>
    /// <param name="path">The folder.</param>
    /// <exception cref="GinException">
    /// <c>GIN5001</c>: it is no folder of a run. <c>GIN5003</c>: its <c>run.json</c> was changed. <c>GIN5004</c>: a
    /// newer version wrote it. <c>GIN5011</c>: the disk refuses.
    /// </exception>
    public static RunFolder Open(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var folder = new RunFolder(path);
        if (!File.Exists(folder._paths.Info))
        {
            var reason = Directory.Exists(path) ? $"it has no '{RunPaths.InfoName}'"
                : File.Exists(path) ? "it is a file"
                : "it does not exist";
            throw Error(RunDiagnostics.NotARunFolder, path, reason);
        }

        var format = folder.ReadJson(folder._paths.Info, RunInfo.ReadFormat);
        if (format > RunInfo.NewestFormat)
        {
            throw Error(RunDiagnostics.NewerFormat, folder.Name, format, RunInfo.NewestFormat);
        }

        folder._started = folder.ReadInfo().Started;
        return folder;
    }

    /// <summary>
    /// The path of a file that the program adds, below <c>artifacts</c>; the folders on the way are made. Also a folder
    /// that is only looked at has one: what the program writes there is its own affair.
    /// </summary>
    /// <param name="name">Its name: <c>plots/loss.png</c>.</param>
    /// <exception cref="ArgumentException">The name leads out of the folder.</exception>
    /// <exception cref="GinException"><c>GIN5011</c>: the disk refuses.</exception>
    public string PathOf(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return RunPaths.Below(_paths.Artifacts, name);
    }

    private static GinException Error(GinDiagnosticDescriptor descriptor, params object?[] args) =>
        new(GinDiagnostic.Create(descriptor, null, null, args));

    private GinException Changed(string path, string how) =>
        Error(RunDiagnostics.ChangedFile, Name, Path.GetFileName(path), how);

    private RunInfo ReadInfo() => ReadJson(_paths.Info, RunInfo.Read);

    private T ReadJson<T>(string path, Func<string, T> read)
    {
        var json = ReadText(path);
        try
        {
            return read(json);
        }
        catch (JsonException exception)
        {
            throw Changed(path, RunJson.Describe(exception));
        }
    }

    private string ReadText(string path)
    {
        if (!File.Exists(path))
        {
            throw Error(RunDiagnostics.MissingFile, Name, Path.GetFileName(path));
        }

        try
        {
            return Disk.Read(path, () => RunText.Read(path));
        }
        catch (FormatException exception)
        {
            throw Changed(path, exception.Message);
        }
    }
}
