using GinSharp;
using GinSharp.Hosting;
using Microsoft.Extensions.Hosting;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Lets a host check and log its config.</summary>
public static class GinHostingServiceCollectionExtensions
{
    /// <summary>
    /// Lets the host refuse to start when something is wrong with its config, or with the services that it configures;
    /// all of it is reported. Warnings are logged. <c>builder.AddGin(…)</c> does this too.
    /// </summary>
    /// <param name="services">The container's registrations, with a <see cref="GinConfig"/> among them.</param>
    /// <param name="configure">Says what is logged besides.</param>
    public static IServiceCollection AddGinHosting(
        this IServiceCollection services, Action<GinHostingOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddOptions();
        if (configure is not null)
        {
            services.Configure(configure);
        }

        if (!services.Any(service => service.ImplementationType == typeof(GinHostedService)))
        {
            services.Insert(0, ServiceDescriptor.Singleton<IHostedService, GinHostedService>());
        }

        return services;
    }
}
