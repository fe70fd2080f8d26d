using GinSharp.Configurables;
using Microsoft.Extensions.DependencyInjection;

namespace GinSharp.Injection;

/// <summary>The container that a call runs in, as parameters see it.</summary>
/// <param name="provider">The container, or one scope of it.</param>
/// <param name="key">The key of the service that is being created, or null.</param>
internal sealed class ContainerServices(IServiceProvider provider, object? key = null)
{
    private readonly IServiceProviderIsService? _known = provider.GetService<IServiceProviderIsService>();

    /// <summary>
    /// The container without a scope: what lives as long as the config must not hold what a scope ends.
    /// </summary>
    public ContainerServices Root => provider.GetService<ContainerRoot>() is { } root ? new(root.Provider) : this;

    /// <summary>Whether the container has what a parameter asks for.</summary>
    public bool Has(ConfigurableParameter parameter)
    {
        // What a class sets itself is not replaced by what the container happens to have.
        if (parameter.IsExtras || parameter is { IsNamedOnly: true, IsSetByClass: true })
        {
            return false;
        }

        return parameter.TakesServiceKey
            ? key is not null && parameter.Type.IsInstanceOfType(key)
            : Has(parameter.Type, KeyFor(parameter));
    }

    /// <summary>Whether the container has what a constructor of a plain service asks for.</summary>
    public bool Has(Type type, FromKeyedServicesAttribute? keyed) => IsKnown(
        type, keyed is { LookupMode: ServiceKeyLookupMode.InheritKey } ? key : keyed?.Key);

    /// <summary>Whether a container can have a service of the type: numbers and texts are left to the config.</summary>
    public static bool CanBeService(Type type) => !type.IsValueType && type != typeof(string);

    public object? Get(ConfigurableParameter parameter)
    {
        if (parameter.TakesServiceKey)
        {
            return key;
        }

        return KeyFor(parameter) is { } serviceKey
            ? provider.GetRequiredKeyedService(parameter.Type, serviceKey)
            : provider.GetRequiredService(parameter.Type);
    }

    /// <summary>The key that a parameter's service has, or null for none.</summary>
    public object? KeyFor(ConfigurableParameter parameter) =>
        parameter.KeyedService is { LookupMode: ServiceKeyLookupMode.InheritKey } ? key : parameter.KeyedService?.Key;

    /// <summary>
    /// Containers claim to have any <c>IEnumerable&lt;T&gt;</c>, also of numbers, and some any array: what no container
    /// fills on purpose is left to the config.
    /// </summary>
    private bool Has(Type type, object? serviceKey)
    {
        if (type.IsArray)
        {
            return IsService(type.GetElementType()!, serviceKey) && IsService(type, serviceKey);
        }

        var element = type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEnumerable<>)
            ? type.GenericTypeArguments[0]
            : type;
        return CanBeService(element) && IsService(type, serviceKey);
    }

    private bool IsService(Type type, object? serviceKey) => CanBeService(type) && IsKnown(type, serviceKey);

    private bool IsKnown(Type type, object? serviceKey) => serviceKey is null
        ? _known?.IsService(type) == true
        : _known is IServiceProviderIsKeyedService keyed && keyed.IsKeyedService(type, serviceKey);
}
