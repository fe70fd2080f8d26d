using GinSharp;
using Microsoft.Extensions.Logging;

namespace WorkerHost;

/// <summary>Warns of values that are too high.</summary>
/// <param name="logger">From the host, also where a reference in config.gin creates the alarm.</param>
/// <param name="above">The highest value that is no cause for alarm.</param>
[Configurable]
public sealed partial class Alarm(ILogger<Alarm> logger, double above = 1)
{
    public void Look(double value)
    {
        if (value > above)
        {
            LogAlarm(value, above);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Value:F3} is above {Above}")]
    private partial void LogAlarm(double value, double above);
}
