using GinSharp;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using WorkerHost.Sensors;

namespace WorkerHost;

#region worker
/// <summary>Reads a sensor a few times, and ends the program.</summary>
/// <param name="sensor">What is read.</param>
/// <param name="alarm">What looks at each value.</param>
/// <param name="logger">From the host.</param>
/// <param name="lifetime">From the host.</param>
/// <param name="ticks">How often the sensor is read.</param>
/// <param name="pause">How long to wait after each value.</param>
[Configurable]
public sealed partial class Worker(
    ISensor sensor,
    Alarm alarm,
    ILogger<Worker> logger,
    IHostApplicationLifetime lifetime,
    int ticks = 10,
    TimeSpan pause = default) : BackgroundService
#endregion
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        for (var tick = 0; tick < ticks; tick++)
        {
            var value = sensor.Read(tick);
            LogValue(tick, value);
            alarm.Look(value);
            await Task.Delay(pause, stoppingToken);
        }

        lifetime.StopApplication();
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Tick}: {Value:F3}")]
    private partial void LogValue(int tick, double value);
}
