using GinSharp;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Lets a container create configurables.</summary>
public static class GinServiceCollectionExtensions
{
    /// <summary>Registers a config, which <see cref="AddConfigurable{TService, TImplementation}"/> takes its bindings from.</summary>
    /// <param name="services">The container's registrations.</param>
    /// <param name="config">The config; null for <see cref="Gin.Default"/>.</param>
    public static IServiceCollection AddGin(this IServiceCollection services, GinConfig? config = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        return services.AddSingleton(config ?? Gin.Default);
    }

    /// <summary>
    /// Registers a service that a configurable class implements. Its parameters come from the config, then from the
    /// container, then from their defaults.
    /// </summary>
    /// <typeparam name="TService">What is asked for.</typeparam>
    /// <typeparam name="TImplementation">The configurable class.</typeparam>
    /// <param name="services">The container's registrations, with a <see cref="GinConfig"/> among them.</param>
    /// <param name="lifetime">How long an instance is kept.</param>
    public static IServiceCollection AddConfigurable<TService, TImplementation>(
        this IServiceCollection services, ServiceLifetime lifetime = ServiceLifetime.Singleton)
        where TService : class
        where TImplementation : class, TService
    {
        ArgumentNullException.ThrowIfNull(services);
        services.Add(new ServiceDescriptor(
            typeof(TService),
            provider => provider.GetRequiredService<GinConfig>().Create(typeof(TImplementation), provider),
            lifetime));
        return services;
    }

    /// <inheritdoc cref="AddConfigurable{TService, TImplementation}"/>
    public static IServiceCollection AddConfigurable<TImplementation>(
        this IServiceCollection services, ServiceLifetime lifetime = ServiceLifetime.Singleton)
        where TImplementation : class => services.AddConfigurable<TImplementation, TImplementation>(lifetime);
}
