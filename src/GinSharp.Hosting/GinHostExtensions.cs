using GinSharp;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.Extensions.Hosting;

/// <summary>Runs hosts that have a config.</summary>
public static class GinHostExtensions
{
    /// <summary>
    /// Runs a host until it is shut down. What is wrong with its config goes to <see cref="Console.Error"/>, line by
    /// line and without a stack trace; when the command line asked for something instead of a run, the host is not
    /// started.
    /// </summary>
    /// <param name="host">The host; it is disposed at the end.</param>
    /// <param name="cancellationToken">Shuts the host down.</param>
    /// <returns>
    /// What <c>Main</c> is to return: 1 when the config is wrong, else <see cref="Environment.ExitCode"/>.
    /// </returns>
    public static async Task<int> RunGinAsync(this IHost host, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(host);
        using (host)
        {
            try
            {
                host.Services.ValidateGin();
                if (host.Services.GetRequiredService<GinConfig>().CommandLine?.ExitCode is { } exitCode)
                {
                    return exitCode;
                }

                await host.RunAsync(cancellationToken).ConfigureAwait(false);
                return Environment.ExitCode;
            }
            catch (Exception exception) when (exception.GetBaseException() is GinException)
            {
                var message = GinException.Describe(exception.GetBaseException());
                await Console.Error.WriteLineAsync(message).ConfigureAwait(false);
                return 1;
            }
        }
    }
}
