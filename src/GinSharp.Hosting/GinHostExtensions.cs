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
    /// <param name="host">The host; it is disposed at the end, unless a test server owns it.</param>
    /// <param name="cancellationToken">Shuts the host down.</param>
    /// <exception cref="GinException">
    /// The config is wrong, and the host belongs to a test server (<c>WebApplicationFactory</c>), which takes what ends
    /// <c>Main</c> for the reason that the host did not start.
    /// </exception>
    /// <returns>
    /// What <c>Main</c> is to return: 1 when the config is wrong, else <see cref="Environment.ExitCode"/>.
    /// </returns>
    public static async Task<int> RunGinAsync(this IHost host, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(host);
        var isTest = BelongsToATestServer(host);
        try
        {
            if (host.Services.GetRequiredService<GinConfig>().CommandLine?.ExitCode is { } exitCode)
            {
                return exitCode;
            }

            host.Services.ValidateGin();
            await host.RunAsync(cancellationToken).ConfigureAwait(false);
            return Environment.ExitCode;
        }
        catch (Exception exception) when (exception.GetBaseException() is GinException && !isTest)
        {
            var message = GinException.Describe(exception.GetBaseException());
            await Console.Error.WriteLineAsync(message).ConfigureAwait(false);
            return 1;
        }
        finally
        {
            if (!isTest)
            {
                host.Dispose();
            }
        }
    }

    /// <summary>
    /// A test server starts, asks and disposes the host itself; an exit code would not tell it that the start failed.
    /// </summary>
    private static bool BelongsToATestServer(IHost host)
    {
        // The package does not refer to ASP.NET Core, which most hosts do without.
        var server = Type.GetType(
            "Microsoft.AspNetCore.Hosting.Server.IServer, Microsoft.AspNetCore.Hosting.Server.Abstractions");
        return server is not null
            && host.Services.GetService(server)?.GetType().Assembly.GetName().Name == "Microsoft.AspNetCore.TestHost";
    }
}
