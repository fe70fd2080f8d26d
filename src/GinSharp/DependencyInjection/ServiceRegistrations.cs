using Microsoft.Extensions.DependencyInjection;

namespace GinSharp.DependencyInjection;

/// <summary>Finds the registrations that a container takes for what is asked of it.</summary>
/// <param name="services">The container's registrations.</param>
internal sealed class ServiceRegistrations(IServiceCollection services)
{
    /// <summary>
    /// The registrations of a type, each with the class it creates: the last one, or all of them for a sequence.
    /// </summary>
    public IEnumerable<(ServiceDescriptor Descriptor, Type? Implementation)> Find(Type type, object? key)
    {
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEnumerable<>))
        {
            var element = type.GenericTypeArguments[0];
            return services.Where(service => Gives(service, element) && HasKey(service, key))
                .Select(service => (service, ImplementationOf(service, element)));
        }

        var found = services.LastOrDefault(service => service.ServiceType == type && HasKey(service, key))
            ?? services.LastOrDefault(service => Gives(service, type) && HasKey(service, key))
            ?? services.LastOrDefault(service => Gives(service, type) && IsForAnyKey(service, key));
        return found is null ? [] : [(found, ImplementationOf(found, type))];
    }

    /// <summary>The registrations of a type, or of its items where it is a sequence, under whatever key.</summary>
    public IEnumerable<(ServiceDescriptor Descriptor, Type? Implementation)> FindAny(Type type)
    {
        var element = type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEnumerable<>)
            ? type.GenericTypeArguments[0]
            : type;
        return services.Where(service => Gives(service, element))
            .Select(service => (service, ImplementationOf(service, element)));
    }

    /// <summary>The registered configurable that a registration stands for, or null for another service.</summary>
    public ConfigurableService? ConfigurableOf(ServiceDescriptor descriptor) => services
        .Where(service => service.ServiceType == typeof(ConfigurableService) && !service.IsKeyedService)
        .Select(service => service.ImplementationInstance)
        .OfType<ConfigurableService>()
        .FirstOrDefault(service => ReferenceEquals(service.Descriptor, descriptor));

    private static bool HasKey(ServiceDescriptor service, object? key) => Equals(service.ServiceKey, key);

    private static bool IsForAnyKey(ServiceDescriptor service, object? key) =>
        key is not null && Equals(service.ServiceKey, KeyedService.AnyKey);

    private static bool Gives(ServiceDescriptor service, Type type) => service.ServiceType == type
        || (type.IsGenericType && service.ServiceType == type.GetGenericTypeDefinition());

    private static Type? ImplementationOf(ServiceDescriptor service, Type type)
    {
        var implementation = service.IsKeyedService
            ? service.KeyedImplementationType
            : service.ImplementationType;
        if (implementation is not { IsGenericTypeDefinition: true })
        {
            return implementation;
        }

        try
        {
            return implementation.MakeGenericType(type.GenericTypeArguments);
        }
        catch (ArgumentException)
        {
            // The type arguments break a constraint; the container says so.
            return null;
        }
    }
}
