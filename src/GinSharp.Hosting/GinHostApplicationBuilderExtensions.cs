using GinSharp;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.Extensions.Hosting;

/// <summary>Gives a host a config.</summary>
public static class GinHostApplicationBuilderExtensions
{
    /// <summary>
    /// Registers a config that is built, finalized and checked when the host starts. Relative paths of its files start
    /// from the host's content root unless the options say otherwise.
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
        var root = builder.Environment.ContentRootPath;
        builder.Services
            .AddGin(configure)
            .AddGin(gin => gin.Options = gin.Options with { BasePath = gin.Options.BasePath ?? root })
            .AddGinHosting(configureHosting);
        return builder;
    }
}
