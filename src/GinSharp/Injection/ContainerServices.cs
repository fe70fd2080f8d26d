using GinSharp.Configurables;
using Microsoft.Extensions.DependencyInjection;

namespace GinSharp.Injection;

/// <summary>Gives parameters the services of the container that a call runs in.</summary>
internal static class ContainerServices
{
    /// <summary>Whether the container has what a parameter asks for.</summary>
    public static bool Has(IServiceProvider? services, ConfigurableParameter parameter) =>
        services is not null
        && !parameter.IsExtras
        && CanBeService(ElementType(parameter.Type))
        && (services.GetService(typeof(IServiceProviderIsService)) as IServiceProviderIsService)?.IsService(parameter.Type) == true;

    public static object? Get(IServiceProvider services, ConfigurableParameter parameter) =>
        services.GetRequiredService(parameter.Type);

    /// <summary>Containers claim to have any <c>IEnumerable&lt;T&gt;</c>, also of numbers, so the element decides.</summary>
    private static bool CanBeService(Type type) => !type.IsValueType && type != typeof(string);

    private static Type ElementType(Type type) => type switch
    {
        { IsArray: true } => type.GetElementType()!,
        { IsGenericType: true } when type.GetGenericTypeDefinition() == typeof(IEnumerable<>) =>
            type.GenericTypeArguments[0],
        _ => type,
    };
}
