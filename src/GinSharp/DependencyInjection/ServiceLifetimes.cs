using Microsoft.Extensions.DependencyInjection;

namespace GinSharp.DependencyInjection;

/// <summary>How long the services of a container are kept.</summary>
/// <param name="services">The container's registrations.</param>
internal sealed class ServiceLifetimes(IServiceCollection services)
{
    /// <summary>Whether asking for a type gives something that one scope of the container owns.</summary>
    public bool IsScoped(Type type, object? key)
    {
        var element = type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEnumerable<>)
            ? type.GenericTypeArguments[0]
            : null;
        return element is null
            ? services.LastOrDefault(service => Gives(service, type, key)) is { Lifetime: ServiceLifetime.Scoped }
            : services.Any(service => Gives(service, element, key) && service.Lifetime == ServiceLifetime.Scoped);
    }

    private static bool Gives(ServiceDescriptor service, Type type, object? key) =>
        Equals(service.ServiceKey, key)
        && (service.ServiceType == type
            || (type.IsGenericType && service.ServiceType == type.GetGenericTypeDefinition()));
}
