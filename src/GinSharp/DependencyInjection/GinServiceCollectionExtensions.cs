using System.Globalization;
using GinSharp;
using GinSharp.Configurables;
using GinSharp.DependencyInjection;
using GinSharp.Diagnostics;
using GinSharp.Injection;
using GinSharp.Injection.Conversion;
using GinSharp.Syntax;
using Microsoft.Extensions.DependencyInjection.Extensions;

// The overloads with a selector differ from those without in their first parameters, so optional ones cannot make a
// call ambiguous.
#pragma warning disable RS0026

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Lets a container create configurables.</summary>
public static class GinServiceCollectionExtensions
{
    /// <summary>
    /// Registers <see cref="Gin.Default"/>, which configurables in the container take their bindings from.
    /// </summary>
    /// <param name="services">The container's registrations.</param>
    /// <exception cref="InvalidOperationException">Another config is registered already.</exception>
    public static IServiceCollection AddGin(this IServiceCollection services) => services.AddGin(Gin.Default);

    /// <summary>Registers a config, which configurables in the container take their bindings from.</summary>
    /// <param name="services">The container's registrations.</param>
    /// <param name="config">
    /// The config. Its gin singletons, once built, keep the services of the container that built them.
    /// </param>
    /// <exception cref="InvalidOperationException">Another config is registered already.</exception>
    public static IServiceCollection AddGin(this IServiceCollection services, GinConfig config)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(config);
        if (services.Any(other => IsConfig(other) && !ReferenceEquals(other.ImplementationInstance, config)))
        {
            throw new InvalidOperationException("The container has a GinConfig already; it can have only one.");
        }

        // Which services the container has is known once it is built, perhaps after the config was finalized.
        config.IsServed = parameter => parameter.KeyedService is not null || parameter.TakesServiceKey
            || ContainerServices.CanBeService(parameter.Type);
        services.TryAddSingleton(config);
        return services;
    }

    /// <summary>
    /// Registers a config that the container builds and finalizes when it is first needed. Called several times, the
    /// steps build one config together.
    /// </summary>
    /// <param name="services">The container's registrations.</param>
    /// <param name="configure">Says what the config is made of.</param>
    /// <exception cref="InvalidOperationException">A config that exists already is registered.</exception>
    public static IServiceCollection AddGin(this IServiceCollection services, Action<GinBuilder> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        if (services.Any(other => IsConfig(other) && other.ImplementationInstance is not null))
        {
            throw new InvalidOperationException(
                "The container has a GinConfig already, which these steps cannot build.");
        }

        services.AddSingleton(new GinSetup(configure));
        services.TryAddSingleton(provider => GinSetup.Build(provider, provider.GetServices<GinSetup>()));
        return services;
    }

    /// <summary>
    /// Registers a service that a configurable class implements. Its parameters come from the config, then from the
    /// container, then from their defaults.
    /// </summary>
    /// <remarks>
    /// A singleton is created at the root of the gin scopes; other services are created in the gin scope that is active
    /// when they are asked for.
    /// </remarks>
    /// <typeparam name="TService">What is asked for.</typeparam>
    /// <typeparam name="TImplementation">The configurable class.</typeparam>
    /// <param name="services">The container's registrations, with a <see cref="GinConfig"/> among them.</param>
    /// <param name="lifetime">How long an instance is kept.</param>
    public static IServiceCollection AddConfigurable<TService, TImplementation>(
        this IServiceCollection services, ServiceLifetime lifetime = ServiceLifetime.Singleton)
        where TService : class
        where TImplementation : class, TService =>
        Add(services, typeof(TService), null, typeof(TImplementation), null, lifetime);

    /// <inheritdoc cref="AddConfigurable{TService, TImplementation}"/>
    public static IServiceCollection AddConfigurable<TImplementation>(
        this IServiceCollection services, ServiceLifetime lifetime = ServiceLifetime.Singleton)
        where TImplementation : class => services.AddConfigurable<TImplementation, TImplementation>(lifetime);

    /// <summary>
    /// Registers a service that the configurable with a selector gives: a class, or what a method returns.
    /// </summary>
    /// <inheritdoc cref="AddConfigurable{TService, TImplementation}"/>
    /// <param name="services">The container's registrations, with a <see cref="GinConfig"/> among them.</param>
    /// <param name="selector">
    /// The selector; a scope before it is the gin scope that the configurable is called in.
    /// </param>
    /// <param name="lifetime">How long an instance is kept.</param>
    public static IServiceCollection AddConfigurable<TService>(
        this IServiceCollection services, string selector, ServiceLifetime lifetime = ServiceLifetime.Singleton)
        where TService : class
    {
        ArgumentException.ThrowIfNullOrEmpty(selector);
        return Add(services, typeof(TService), null, null, selector, lifetime);
    }

    /// <summary>
    /// Registers a keyed service that a configurable class implements. It is created in the gin scope that the key
    /// names, so that <c>generator/Adam.lr</c> is what the service with the key <c>generator</c> gets.
    /// </summary>
    /// <typeparam name="TService">What is asked for.</typeparam>
    /// <typeparam name="TImplementation">The configurable class.</typeparam>
    /// <param name="services">The container's registrations, with a <see cref="GinConfig"/> among them.</param>
    /// <param name="serviceKey">
    /// The key, whose scope is what <see cref="GinScope.NameFor"/> makes of it; <see cref="KeyedService.AnyKey"/> for
    /// every scope.
    /// </param>
    /// <param name="lifetime">How long an instance is kept.</param>
    /// <exception cref="GinException"><c>GIN2055</c>: another key of the service has the same scope.</exception>
    public static IServiceCollection AddKeyedConfigurable<TService, TImplementation>(
        this IServiceCollection services, object serviceKey, ServiceLifetime lifetime = ServiceLifetime.Singleton)
        where TService : class
        where TImplementation : class, TService =>
        Add(services, typeof(TService), NotNull(serviceKey), typeof(TImplementation), null, lifetime);

    /// <inheritdoc cref="AddKeyedConfigurable{TService, TImplementation}"/>
    public static IServiceCollection AddKeyedConfigurable<TImplementation>(
        this IServiceCollection services, object serviceKey, ServiceLifetime lifetime = ServiceLifetime.Singleton)
        where TImplementation : class =>
        services.AddKeyedConfigurable<TImplementation, TImplementation>(serviceKey, lifetime);

    /// <summary>
    /// Registers a keyed service that the configurable with a selector gives: a class, or what a method returns. It is
    /// called in the gin scope that the key names.
    /// </summary>
    /// <inheritdoc cref="AddKeyedConfigurable{TService, TImplementation}"/>
    /// <param name="services">The container's registrations, with a <see cref="GinConfig"/> among them.</param>
    /// <param name="serviceKey">
    /// The key, whose scope is what <see cref="GinScope.NameFor"/> makes of it; <see cref="KeyedService.AnyKey"/> for
    /// every scope.
    /// </param>
    /// <param name="selector">The selector, without a scope.</param>
    /// <param name="lifetime">How long an instance is kept.</param>
    public static IServiceCollection AddKeyedConfigurable<TService>(
        this IServiceCollection services,
        object serviceKey,
        string selector,
        ServiceLifetime lifetime = ServiceLifetime.Singleton)
        where TService : class
    {
        ArgumentException.ThrowIfNullOrEmpty(selector);
        if (selector.Contains('/', StringComparison.Ordinal))
        {
            throw new ArgumentException("The key says which scope it is, so the selector may not.", nameof(selector));
        }

        return Add(services, typeof(TService), NotNull(serviceKey), null, selector, lifetime);
    }

    private static IServiceCollection Add(
        IServiceCollection services,
        Type serviceType,
        object? key,
        Type? implementation,
        string? selector,
        ServiceLifetime lifetime)
    {
        ArgumentNullException.ThrowIfNull(services);
        var service = new ConfigurableService(serviceType, key, lifetime)
        {
            Implementation = implementation,
            Selector = selector,
            Services = services,
        };
        ThrowIfScopeIsTaken(services, service);
        services.TryAddSingleton(provider => new ContainerRoot(provider));
        services.AddSingleton(service);
        services.Add(service.Descriptor);
        return services;
    }

    private static object NotNull(object serviceKey)
    {
        ArgumentNullException.ThrowIfNull(serviceKey);
        return serviceKey;
    }

    /// <summary>Two keys with one scope would share their bindings, which nobody means.</summary>
    private static void ThrowIfScopeIsTaken(IServiceCollection services, ConfigurableService service)
    {
        var other = services
            .Select(descriptor => descriptor.IsKeyedService ? null : descriptor.ImplementationInstance)
            .OfType<ConfigurableService>()
            .FirstOrDefault(other => other.ServiceType == service.ServiceType
                && other.Key is { } key && service.Key is not null && !key.Equals(service.Key)
                && GinScope.NameFor(key) == GinScope.NameFor(service.Key));
        if (other is not null)
        {
            throw new GinException(GinDiagnostic.Create(
                BindingDiagnostics.SameScope,
                null,
                "Use keys that differ in their letters or digits.",
                ValueText.Of(Convert.ToString(other.Key, CultureInfo.InvariantCulture)),
                ValueText.Of(Convert.ToString(service.Key, CultureInfo.InvariantCulture)),
                TypeName.Of(service.ServiceType),
                GinScope.NameFor(service.Key!)));
        }
    }

    private static bool IsConfig(ServiceDescriptor descriptor) =>
        descriptor.ServiceType == typeof(GinConfig) && !descriptor.IsKeyedService;
}
