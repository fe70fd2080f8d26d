using Microsoft.Extensions.Logging;

namespace GinSharp.Hosting.Tests;

/// <summary>What the category GinSharp logged, level and message.</summary>
public sealed class LogLines : List<string>, ILoggerProvider
{
    public ILogger CreateLogger(string categoryName) => new Logger(this, categoryName);

    public void Dispose()
    {
    }

    private sealed class Logger(LogLines lines, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => category == "GinSharp";

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel))
            {
                lines.Add($"{logLevel}: {formatter(state, exception)}");
            }
        }
    }
}
