using System.Text.Json;
using GinSharp.Diagnostics;
using GinSharp.Runs;
using GinSharp.Syntax;

namespace GinSharp;

/// <summary>
/// The folder of a run: what configured it, what it used, measured and saved. Everything is on the disk as soon as it
/// was told, so that a crash leaves what there was; and from the folder alone the run can be gone on with.
/// </summary>
/// <remarks>All members are safe to use from several threads at once. <c>docs/runs.md</c> lists the files.</remarks>
public sealed partial class RunFolder : IRunTracker
{
    private readonly Lock _gate = new();
    private readonly RunPaths _paths;
    private readonly CheckpointStore _checkpoints;
    private GinConfig? _config;
    private MetricsFile? _metrics;
    private bool _isDisposed;

    private RunFolder(string path)
    {
        FullPath = Path.GetFullPath(path);
        _paths = new RunPaths(FullPath);
        _checkpoints = new CheckpointStore(_paths.Checkpoints);
    }

    /// <summary>The folder.</summary>
    public string FullPath { get; }

    /// <summary>The folder's name: <c>20261124-131500-4f3a9c1e</c>, the time in UTC and the config's hash.</summary>
    public string Name => Path.GetFileName(Path.TrimEndingDirectorySeparator(FullPath));

    /// <summary>What the program saved, by step.</summary>
    public IReadOnlyList<RunCheckpoint> Checkpoints => _checkpoints.Checkpoints;

    /// <summary>What the program saved last, at the highest step; null where it saved nothing.</summary>
    public RunCheckpoint? LatestCheckpoint => Checkpoints is [.., var latest] ? latest : null;

    /// <summary>
    /// Begins a run: makes a folder with the config as given, as one text, and the record so far. It appears under its
    /// name when it is complete.
    /// </summary>
    /// <param name="config">The config, best when it is final.</param>
    /// <param name="parent">The folder to make it in, which is made where it does not exist.</param>
    /// <exception cref="IOException">The disk refuses.</exception>
    public static RunFolder Create(GinConfig config, string parent = "runs")
    {
        ArgumentNullException.ThrowIfNull(config);
        ArgumentNullException.ThrowIfNull(parent);
        return new RunFolder(RunSession.Begin(config, parent)) { _config = config };
    }

    /// <summary>Opens the folder of a run, to look at it, to sample from it, or to go on with it.</summary>
    /// <param name="path">The folder.</param>
    /// <exception cref="GinException">
    /// <c>GIN5001</c>: it is no folder of a run. <c>GIN5003</c>: its <c>run.json</c> was changed. <c>GIN5004</c>: a
    /// newer version wrote it.
    /// </exception>
    public static RunFolder Open(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var folder = new RunFolder(path);
        if (!File.Exists(folder._paths.Info))
        {
            var reason = Directory.Exists(path) ? $"it has no '{RunPaths.InfoName}'" : "it does not exist";
            throw Error(RunDiagnostics.NotARunFolder, path, reason);
        }

        var info = folder.ReadInfo();
        return info.Format <= RunInfo.NewestFormat
            ? folder
            : throw Error(RunDiagnostics.NewerFormat, folder.Name, info.Format, RunInfo.NewestFormat);
    }

    /// <summary>
    /// Binds in a config all that was bound in the run. The program registers and binds from code what it did for the
    /// run, before; what it binds afterwards, or what a command line says, wins.
    /// </summary>
    /// <param name="config">The config.</param>
    /// <exception cref="GinException">
    /// <c>GIN5002</c>: the folder has no <c>config.gin</c>. <c>GIN5003</c>: that was changed. <c>GIN5005</c>: code
    /// bound what no .gin file can say, and has not done so again. <c>GIN1xxx</c>, <c>GIN2xxx</c>: the program does not
    /// know what the config names.
    /// </exception>
    /// <exception cref="GinLockedException"><c>GIN2012</c>: the config is final.</exception>
    public void ApplyTo(GinConfig config)
    {
        ArgumentNullException.ThrowIfNull(config);
        if (!SealedText.IsWhole(ReadText(_paths.Config)))
        {
            throw Changed(_paths.Config, "its SHA-256 is another than its first line says");
        }

        var diagnostics = new DiagnosticBag();
        foreach (var key in ReadInfo().LeftOut.Where(key => !config.IsBound(key)))
        {
            diagnostics.Add(RunDiagnostics.LeftOut, null, "Bind it before the folder is applied.", key);
        }

        diagnostics.ThrowIfErrors();
        config.ParseFile(_paths.Config);
    }

    /// <summary>
    /// Goes on with the run in its folder, under a config that came from <see cref="ApplyTo"/>. What the session before
    /// wrote about itself is kept in <c>sessions</c>; metrics, checkpoints, images and artifacts go on.
    /// </summary>
    /// <param name="config">The config, best when it is final.</param>
    /// <exception cref="InvalidOperationException">The folder is in use by this object already.</exception>
    /// <exception cref="IOException">The disk refuses.</exception>
    public void Continue(GinConfig config)
    {
        ArgumentNullException.ThrowIfNull(config);
        lock (_gate)
        {
            if (_config is not null)
            {
                throw new InvalidOperationException("The run goes on already.");
            }

            RunSession.Follow(config, _paths);
            _config = config;
        }
    }

    /// <summary>
    /// Writes what the run was so far: <c>operative_config.gin</c> and <c>record.json</c>, and with a step
    /// <c>operative_config-STEP.gin</c>. Disposing does it too.
    /// </summary>
    /// <param name="step">The step, or null.</param>
    /// <exception cref="InvalidOperationException">The folder was opened to be looked at.</exception>
    /// <exception cref="IOException">The disk refuses.</exception>
    public void Save(long? step = null)
    {
        lock (_gate)
        {
            var config = _config ?? throw new InvalidOperationException("The folder was opened to be looked at.");
            var text = config.OperativeConfig();
            AtomicFile.Write(_paths.Operative, text);
            AtomicFile.Write(_paths.Record, config.Record().ToJson());
            if (step is { } value)
            {
                AtomicFile.Write(_paths.OperativeAt(value), text);
            }
        }
    }

    /// <summary>Saves what the program needs to go on from here, and what the run was so far.</summary>
    /// <param name="step">The step, or epoch; a checkpoint of the same step is replaced.</param>
    /// <param name="save">
    /// Writes a file, or makes a folder, at the path that it is given. It gets its name when it is complete; when this
    /// throws there is none.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">The step is negative.</exception>
    /// <exception cref="GinException"><c>GIN5006</c>: nothing was written.</exception>
    /// <exception cref="IOException">The disk refuses.</exception>
    public RunCheckpoint SaveCheckpoint(long step, Action<string> save)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(step);
        ArgumentNullException.ThrowIfNull(save);
        var checkpoint = _checkpoints.Save(step, save);
        if (_config is not null)
        {
            Save();
        }

        return checkpoint;
    }

    /// <summary>
    /// The path of a file that the program adds, below <c>artifacts</c>; the folders on the way are made.
    /// </summary>
    /// <param name="name">Its name: <c>plots/loss.png</c>.</param>
    /// <exception cref="ArgumentException">The name leads out of the folder.</exception>
    public string PathOf(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return RunPaths.Below(_paths.Artifacts, name);
    }

    private static GinException Error(GinDiagnosticDescriptor descriptor, params object?[] args) =>
        new(GinDiagnostic.Create(descriptor, null, null, args));

    private GinException Changed(string path, string how) =>
        Error(RunDiagnostics.ChangedFile, Name, Path.GetFileName(path), how);

    private RunInfo ReadInfo() => ReadJson<RunInfo>(_paths.Info);

    private T ReadJson<T>(string path)
    {
        try
        {
            return RunJson.Read<T>(ReadText(path));
        }
        catch (JsonException exception)
        {
            throw Changed(path, exception.Message);
        }
    }

    private string ReadText(string path) => File.Exists(path)
        ? File.ReadAllText(path)
        : throw Error(RunDiagnostics.MissingFile, Name, Path.GetFileName(path));
}
