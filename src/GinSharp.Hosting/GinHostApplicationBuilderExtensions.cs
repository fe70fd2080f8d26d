using GinSharp;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.Extensions.Hosting;

/// <summary>Gives a host a config.</summary>
public static class GinHostApplicationBuilderExtensions
{
    /// <summary>
    /// Registers a config that is built, finalized and checked when the host starts. Its files are also looked for in the
    /// host's content root.
    /// </summary>
    /// <param name="builder">The host's builder.</param>
    /// <param name="configure">Says what the config is made of.</param>
    /// <param name="configureHosting">Says what is logged besides warnings.</param>
    /// <exception cref="InvalidOperationException">A config that exists already is registered.</exception>
    public static IHostApplicationBuilder AddGin(
        this IHostApplicationBuilder builder,
        Action<GinBuilder> configure,
        Action<GinHostingOptions>? configureHosting = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services
            .AddGin(gin => gin.AddSearchPath(builder.Environment.ContentRootPath))
            .AddGin(configure)
            .AddGinHosting(configureHosting);
        return builder;
    }
}
