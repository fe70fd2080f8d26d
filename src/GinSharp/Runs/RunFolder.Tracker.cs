using GinSharp.Runs;

namespace GinSharp;

public sealed partial class RunFolder
{
    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The folder was opened to be looked at.</exception>
    /// <exception cref="ObjectDisposedException">The run has ended.</exception>
    /// <exception cref="GinException"><c>GIN5011</c>: the disk refuses.</exception>
    public void Parameters(IReadOnlyDictionary<string, object?> parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        lock (_gate)
        {
            RequireWriter();
            DurableFile.Write(_paths.Parameters, RunJson.Write(parameters));
        }
    }

    /// <summary>Writes <c>operative_config-STEP.gin</c>, and the same as <c>operative_config.gin</c>.</summary>
    /// <param name="text">A result of <see cref="GinConfig.OperativeConfig"/>.</param>
    /// <param name="step">The step.</param>
    /// <exception cref="InvalidOperationException">The folder was opened to be looked at.</exception>
    /// <exception cref="ObjectDisposedException">The run has ended.</exception>
    /// <exception cref="GinException"><c>GIN5011</c>: the disk refuses.</exception>
    public void OperativeConfig(string text, long step)
    {
        ArgumentNullException.ThrowIfNull(text);
        lock (_gate)
        {
            RequireWriter();
            DurableFile.Write(_paths.OperativeAt(step), text);
            DurableFile.Write(_paths.Operative, text);
        }
    }

    /// <summary>
    /// Adds a line to <c>metrics.csv</c>. The end of the process loses none; the loss of power may lose those that were
    /// told after the last checkpoint.
    /// </summary>
    /// <param name="name">What was measured, on one line.</param>
    /// <param name="value">The number.</param>
    /// <param name="step">The step.</param>
    /// <exception cref="ArgumentException">The name is empty or has a line end.</exception>
    /// <exception cref="InvalidOperationException">The folder was opened to be looked at.</exception>
    /// <exception cref="ObjectDisposedException">The run has ended.</exception>
    /// <exception cref="GinException">
    /// <c>GIN5003</c>: <c>metrics.csv</c> was changed. <c>GIN5011</c>: the disk refuses; nothing was added.
    /// </exception>
    public void Metric(string name, double value, long step)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (name.AsSpan().ContainsAny("\r\n"))
        {
            throw new ArgumentException("The name of a metric has a line end.", nameof(name));
        }

        lock (_gate)
        {
            RequireWriter();
            _metrics ??= OpenMetrics();
            _metrics.Add(new RunMetric { Name = name, Step = step, Value = value, Time = DateTimeOffset.UtcNow });
        }
    }

    /// <summary>Writes <c>images/NAME/STEP.png</c>.</summary>
    /// <param name="name">What it shows.</param>
    /// <param name="png">The picture, as the bytes of a PNG file.</param>
    /// <param name="step">The step.</param>
    /// <exception cref="ArgumentException">The name leads out of the folder.</exception>
    /// <exception cref="InvalidOperationException">The folder was opened to be looked at.</exception>
    /// <exception cref="ObjectDisposedException">The run has ended.</exception>
    /// <exception cref="GinException"><c>GIN5011</c>: the disk refuses.</exception>
    public void Image(string name, byte[] png, long step)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(png);
        lock (_gate)
        {
            RequireWriter();
            DurableFile.Write(RunPaths.Below(_paths.Images, FormattableString.Invariant($"{name}/{step:D8}.png")), png);
        }
    }

    /// <summary>
    /// Copies a file or folder to <c>artifacts/NAME</c>, unless it was made there, at <see cref="PathOf"/>.
    /// </summary>
    /// <param name="name">Its name in the run.</param>
    /// <param name="path">Where it is.</param>
    /// <exception cref="ArgumentException">
    /// The name leads out of the folder, or the path is of a folder that the artifacts are in.
    /// </exception>
    /// <exception cref="InvalidOperationException">The folder was opened to be looked at.</exception>
    /// <exception cref="ObjectDisposedException">The run has ended.</exception>
    /// <exception cref="GinException">
    /// <c>GIN5011</c>: there is no such file or folder, or the disk refuses.
    /// </exception>
    public void Artifact(string name, string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        lock (_gate)
        {
            RequireWriter();
        }

        var (source, target) = (Path.GetFullPath(path), PathOf(name));
        if (source == target)
        {
            return;
        }

        if (RunPaths.IsBelow(source, target))
        {
            throw new ArgumentException($"'{path}' holds the folder that it would be copied to.", nameof(path));
        }

        RunPaths.Copy(source, target);
    }
}
