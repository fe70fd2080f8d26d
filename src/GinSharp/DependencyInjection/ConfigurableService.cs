using GinSharp.Configurables;
using GinSharp.Injection;
using Microsoft.Extensions.DependencyInjection;

namespace GinSharp.DependencyInjection;

/// <summary>A service that a configurable gives.</summary>
/// <param name="ServiceType">What is asked for.</param>
/// <param name="Key">The key that it is asked for with, or null.</param>
/// <param name="Lifetime">How long an instance is kept.</param>
internal sealed record ConfigurableService(Type ServiceType, object? Key, ServiceLifetime Lifetime)
{
    /// <summary>The configurable class; null where <see cref="Selector"/> says what is called.</summary>
    public Type? Implementation { get; init; }

    /// <summary>The selector of the configurable, perhaps with a scope before it.</summary>
    public string? Selector { get; init; }

    /// <summary>All registrations of the container, to know the lifetimes of the others.</summary>
    public required IServiceCollection Services { get; init; }

    /// <summary>The service, as diagnostics name it.</summary>
    public string DisplayName =>
        Key is string or Enum ? $"{TypeName.Of(ServiceType)} '{Key}'" : TypeName.Of(ServiceType);

    /// <summary>The registration that creates it.</summary>
    public ServiceDescriptor Descriptor => field ??= Key is null
        ? new ServiceDescriptor(ServiceType, provider => Create(provider, null), Lifetime)
        : new ServiceDescriptor(ServiceType, Key, Create, Lifetime);

    /// <exception cref="GinException">
    /// <c>GIN2001</c>, <c>GIN2002</c>, <c>GIN4010</c>: there is no such configurable.
    /// </exception>
    public Configurable Find(GinConfig config) => Implementation is { } type
        ? config.Require(type).Configurable
        : config.Require(Selector![(Selector!.LastIndexOf('/') + 1)..]);

    /// <summary>The scope that the configurable is called in; null for the one that is active then.</summary>
    /// <param name="key">The key that the service is asked for with.</param>
    /// <exception cref="GinException"><c>GIN2028</c>: what stands before the selector is not a scope.</exception>
    public ScopePath? ScopeFor(object? key)
    {
        if (key is not null)
        {
            return ScopePath.Of(GinScope.NameFor(key));
        }

        if (Selector?.LastIndexOf('/') is > 0 and var slash)
        {
            return ScopePath.Root.Append(Selector[..slash]);
        }

        // A singleton must not depend on the scope that happens to be active when it is first asked for.
        return Lifetime == ServiceLifetime.Singleton ? ScopePath.Root : null;
    }

    private object Create(IServiceProvider provider, object? key)
    {
        var config = provider.GetRequiredService<GinConfig>();
        var configurable = Find(config);
        var services = new ContainerServices(provider, key);
        var callee = config.Injector.Plans.Of(configurable);
        var scope = ScopeFor(key);
        var active = scope ?? GinScope.Of(config.Injector);
        ServiceCircles.ThrowIfCertain(config, provider, this, key, active);
        using var creation = ServiceCreation.Begin(
            this, key, provider, active.Text.Length == 0 ? configurable.DisplayName : $"{active}/{configurable.DisplayName}");
        var result = scope is null
            ? config.Injector.Call(callee, null, default, services)
            : config.Injector.CallIn(scope, callee, null, default, services);
        var reference = new GinReference(
            GinReferenceKind.Configurable, scope?.Text ?? "", configurable.Selector, isCall: true, null);
        return CallResult.Convert(config.Injector.CurrentContext, result, ServiceType, reference)!;
    }
}
