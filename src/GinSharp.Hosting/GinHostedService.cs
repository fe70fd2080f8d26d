using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace GinSharp.Hosting;

/// <summary>Checks the config of a host before anything else in it runs, and logs about it.</summary>
internal sealed partial class GinHostedService : IHostedLifecycleService
{
    private readonly GinConfig _config;
    private readonly GinHostingOptions _options;
    private readonly ILogger _logger;

    /// <exception cref="GinException">
    /// Everything that is wrong with the config, or with the services that it configures.
    /// </exception>
    public GinHostedService(IServiceProvider services, IOptions<GinHostingOptions> options, ILoggerFactory loggers)
    {
        // A host creates its hosted services before it starts or validates anything, in the order of their
        // registration. The check is made here, so that no other that needs a configurable fails before it.
        services.ValidateGin();
        _config = services.GetRequiredService<GinConfig>();
        if (_config.CommandLine?.ExitCode is not null)
        {
            throw new InvalidOperationException(
                "The command line asks for something else than a run; RunGinAsync runs the host only when it is to run.");
        }

        _options = options.Value;
        _logger = loggers.CreateLogger(nameof(GinSharp));
        foreach (var warning in _config.Warnings)
        {
            LogWarning(_logger, warning);
        }
    }

    public Task StartedAsync(CancellationToken cancellationToken)
    {
        if (_options.LogsOperativeConfig)
        {
            var text = _config.OperativeConfig();
            LogOperativeConfig(_logger, Environment.NewLine, text);
        }

        return Task.CompletedTask;
    }

    public Task StoppedAsync(CancellationToken cancellationToken)
    {
        if (_options.LogsUnusedBindings)
        {
            foreach (var binding in _config.UnusedBindings())
            {
                LogWarning(_logger, binding);
            }
        }

        return Task.CompletedTask;
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(EventId = 1, Level = LogLevel.Warning, Message = "{Warning}")]
    private static partial void LogWarning(ILogger logger, object warning);

    [LoggerMessage(EventId = 2, Level = LogLevel.Information, Message = "Operative config:{NewLine}{OperativeConfig}")]
    private static partial void LogOperativeConfig(ILogger logger, string newLine, string operativeConfig);
}
