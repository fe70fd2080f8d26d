using System.Globalization;
using GinSharp.Syntax.Text;
using Microsoft.Extensions.Logging;

namespace GinSharp;

/// <summary>Writes what a run is told about to a log, at the level Information.</summary>
/// <param name="logger">The log.</param>
public sealed partial class LoggingTracker(ILogger logger) : IRunTracker
{
    /// <inheritdoc/>
    public void Parameters(IReadOnlyDictionary<string, object?> parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        if (logger.IsEnabled(LogLevel.Information))
        {
            var lines = parameters.Select(
                pair => string.Create(CultureInfo.InvariantCulture, $"{Visible.Of(pair.Key)} = {Show(pair.Value)}"));
            var text = string.Join(Environment.NewLine, lines);
            LogParameters(logger, Environment.NewLine, text);
        }
    }

    /// <inheritdoc/>
    public void OperativeConfig(string text, long step) => LogOperativeConfig(logger, step, Environment.NewLine, text);

    /// <inheritdoc/>
    public void Metric(string name, double value, long step)
    {
        if (logger.IsEnabled(LogLevel.Information))
        {
            var shown = Visible.Of(name);
            LogMetric(logger, step, shown, value);
        }
    }

    /// <inheritdoc/>
    public void Image(string name, byte[] png, long step)
    {
        ArgumentNullException.ThrowIfNull(png);
        if (logger.IsEnabled(LogLevel.Information))
        {
            var shown = Visible.Of(name);
            LogImage(logger, step, shown, png.Length);
        }
    }

    /// <inheritdoc/>
    public void Artifact(string name, string path)
    {
        if (logger.IsEnabled(LogLevel.Information))
        {
            var (shown, place) = (Visible.Of(name), Visible.Of(path));
            LogArtifact(logger, shown, place);
        }
    }

    /// <summary>Does nothing: the log is its owner's.</summary>
    public void Dispose()
    {
    }

    private static string Show(object? value) =>
        Visible.Of(string.Create(CultureInfo.InvariantCulture, $"{value ?? "None"}"));

    [LoggerMessage(EventId = 11, Level = LogLevel.Information, Message = "Parameters:{NewLine}{Parameters}")]
    private static partial void LogParameters(ILogger logger, string newLine, string parameters);

    [LoggerMessage(
        EventId = 12,
        Level = LogLevel.Information,
        Message = "Step {Step}: operative config:{NewLine}{OperativeConfig}")]
    private static partial void LogOperativeConfig(ILogger logger, long step, string newLine, string operativeConfig);

    [LoggerMessage(EventId = 13, Level = LogLevel.Information, Message = "Step {Step}: {Metric} = {Value}")]
    private static partial void LogMetric(ILogger logger, long step, string metric, double value);

    [LoggerMessage(EventId = 14, Level = LogLevel.Information, Message = "Step {Step}: image {Image}, {Size} bytes")]
    private static partial void LogImage(ILogger logger, long step, string image, int size);

    [LoggerMessage(EventId = 15, Level = LogLevel.Information, Message = "Artifact {Artifact}: {Path}")]
    private static partial void LogArtifact(ILogger logger, string artifact, string path);
}
