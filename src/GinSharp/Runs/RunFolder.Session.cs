using GinSharp.Diagnostics;
using GinSharp.Runs;
using GinSharp.Syntax;

namespace GinSharp;

public sealed partial class RunFolder
{
    private WriterLock? _writer;
    private GinConfig? _config;
    private MetricsFile? _metrics;
    private DateTimeOffset _started;
    private RunProgress? _seen;
    private bool _isDisposed;

    /// <summary>
    /// Binds in a config all that was bound in the run. The program registers and binds from code what it did for the
    /// run, before; what it binds afterwards, or what a command line says, wins.
    /// </summary>
    /// <param name="config">The config.</param>
    /// <param name="skipUnknown">
    /// What is skipped that the program does not know any more, with a warning each in
    /// <see cref="GinConfig.Warnings"/>; nothing unless given. <see cref="SkipUnknown.EvenParameters"/> skips everything.
    /// </param>
    /// <exception cref="GinException">
    /// <c>GIN5002</c>: the folder has no <c>config.gin</c>. <c>GIN5003</c>: that was changed. <c>GIN5005</c>: code
    /// bound what no .gin file can say, and has not done so again. <c>GIN5011</c>: the disk refuses. <c>GIN5013</c>: a
    /// command line was applied before, which the folder would undo. <c>GIN1xxx</c>, <c>GIN2xxx</c>: the program does
    /// not know what the config names.
    /// </exception>
    /// <exception cref="GinLockedException"><c>GIN2012</c>: the config is final.</exception>
    public void ApplyTo(GinConfig config, SkipUnknown? skipUnknown = null)
    {
        ArgumentNullException.ThrowIfNull(config);
        if (!SealedText.IsWhole(ReadText(_paths.Config)))
        {
            throw Changed(_paths.Config, "its SHA-256 is another than its first line says");
        }

        var diagnostics = new DiagnosticBag();
        if (config.HasCommandLineSources)
        {
            diagnostics.Add(
                RunDiagnostics.CommandLineFirst,
                null,
                "Apply the folder first, then parse the command line.",
                Name);
        }

        foreach (var key in ReadInfo().LeftOut.Where(key => !config.IsBound(key)))
        {
            diagnostics.Add(RunDiagnostics.LeftOut, null, "Bind it before the folder is applied.", key);
        }

        diagnostics.ThrowIfErrors();
        config.ApplyRun(_paths.Config, skipUnknown);
    }

    /// <summary>
    /// Goes on with the run in its folder, under a config that came from <see cref="ApplyTo"/>. What the session before
    /// wrote about itself is kept in <c>sessions</c>; metrics, checkpoints, images and artifacts go on. What a killed
    /// session left half done is removed.
    /// </summary>
    /// <param name="config">The config, best when it is final.</param>
    /// <exception cref="InvalidOperationException">The folder is in use by this object already.</exception>
    /// <exception cref="ObjectDisposedException">The object was disposed.</exception>
    /// <exception cref="GinException">
    /// <c>GIN5003</c>: a file of the run was changed. <c>GIN5010</c>: somebody else writes to the folder.
    /// <c>GIN5011</c>: the disk refuses. <c>GIN5012</c>: the run went on elsewhere since the folder was opened, or
    /// since its checkpoints were looked at.
    /// </exception>
    public void Continue(GinConfig config)
    {
        ArgumentNullException.ThrowIfNull(config);
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_isDisposed, this);
            if (_config is not null)
            {
                throw new InvalidOperationException("The run goes on already.");
            }

            var writer = TakeLock();
            try
            {
                RequireNoProgress();
                var metrics = File.Exists(_paths.Metrics) ? OpenMetrics() : null;
                try
                {
                    Disk.Write(FullPath, () => Drafts.RemoveIn(FullPath, _paths.OfAllSessions));
                    _checkpoints.RemoveReplaced();
                    RunSession.Follow(config, _paths);
                }
                catch
                {
                    metrics?.Dispose();
                    throw;
                }

                (_writer, _metrics, _config) = (writer, metrics, config);
            }
            catch
            {
                writer.Dispose();
                throw;
            }
        }
    }

    /// <summary>
    /// Writes what the run was so far: <c>operative_config.gin</c> and <c>record.json</c>, and with a step
    /// <c>operative_config-STEP.gin</c>. Disposing does it too.
    /// </summary>
    /// <param name="step">The step, or null.</param>
    /// <exception cref="InvalidOperationException">The folder was opened to be looked at.</exception>
    /// <exception cref="ObjectDisposedException">The run has ended.</exception>
    /// <exception cref="GinException"><c>GIN5011</c>: the disk refuses.</exception>
    public void Save(long? step = null)
    {
        lock (_gate)
        {
            SaveAs(RequireWriter(), step);
        }
    }

    /// <summary>Saves what the program needs to go on from here, and what the run was so far.</summary>
    /// <param name="step">
    /// The step, or epoch; a checkpoint of the same step is replaced: until the new one is complete and on the disk,
    /// the old one is there.
    /// </param>
    /// <param name="save">
    /// Writes a file, or makes a folder, at the path that it is given. It gets its name when it is complete; when this
    /// throws there is none.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">The step is negative.</exception>
    /// <exception cref="InvalidOperationException">The folder was opened to be looked at.</exception>
    /// <exception cref="ObjectDisposedException">The run has ended.</exception>
    /// <exception cref="GinException">
    /// <c>GIN5006</c>: nothing was written. <c>GIN5011</c>: the disk refuses.
    /// </exception>
    public RunCheckpoint SaveCheckpoint(long step, Action<string> save)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(step);
        ArgumentNullException.ThrowIfNull(save);
        lock (_gate)
        {
            RequireWriter();
        }

        return _checkpoints.Save(step, save, publish =>
        {
            lock (_gate)
            {
                var config = RequireWriter();

                // Who goes on from here does not tell again what was told before.
                _metrics?.Flush();
                publish();
                SaveAs(config, null);
            }
        });
    }

    /// <summary>
    /// Ends the run: writes what it was, as <see cref="Save"/> does, unless it was only looked at, and lets others
    /// write.
    /// </summary>
    /// <exception cref="GinException"><c>GIN5011</c>: the disk refuses.</exception>
    public void Dispose()
    {
        lock (_gate)
        {
            if (_isDisposed)
            {
                return;
            }

            _isDisposed = true;
            using var writer = _writer;
            using var metrics = _metrics;
            metrics?.Flush();
            if (_config is not null)
            {
                SaveAs(_config, null);
            }
        }
    }

    private WriterLock TakeLock() =>
        Disk.Write(_paths.Lock, () => WriterLock.TryTake(_paths.Lock)) ?? throw new GinException(GinDiagnostic.Create(
            RunDiagnostics.InUse, null, "Wait until it ends; to look at the run, only open its folder.", Name));

    private void RequireNoProgress()
    {
        var started = ReadInfo().Started;
        if (started != _started || (_seen is not null && _seen != RunProgress.Of(started, _checkpoints.Checkpoints)))
        {
            throw new GinException(GinDiagnostic.Create(RunDiagnostics.WentOn, null, "Open it again.", Name));
        }
    }

    /// <summary>The config, if this object may write.</summary>
    private GinConfig RequireWriter()
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        return _config ?? throw new InvalidOperationException(
            $"The folder of the run '{Name}' was opened to be looked at; Continue goes on with it.");
    }

    private void SaveAs(GinConfig config, long? step)
    {
        var text = config.OperativeConfig();
        DurableFile.Write(_paths.Operative, text);
        DurableFile.Write(_paths.Record, config.Record().ToJson());
        if (step is { } value)
        {
            DurableFile.Write(_paths.OperativeAt(value), text);
        }
    }

    private MetricsFile OpenMetrics()
    {
        try
        {
            return MetricsFile.Open(_paths.Metrics);
        }
        catch (FormatException exception)
        {
            throw Changed(_paths.Metrics, exception.Message);
        }
    }
}
