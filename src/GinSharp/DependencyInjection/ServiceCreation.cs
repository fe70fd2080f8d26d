using GinSharp.Diagnostics;
using GinSharp.Syntax;
using Microsoft.Extensions.DependencyInjection;

namespace GinSharp.DependencyInjection;

/// <summary>
/// A registered configurable that is being created on this thread. One that is asked for again meanwhile needs itself;
/// where a factory of the program stands between, nothing tells that before.
/// </summary>
internal sealed class ServiceCreation : IDisposable
{
    /// <summary>
    /// How often one transient service may stand inside itself: each may stop at another depth, by what the program's
    /// factories say.
    /// </summary>
    private const int MaxTransients = 100;

    [ThreadStatic]
    private static ServiceCreation? _innermost;

    private readonly ConfigurableService _service;
    private readonly object? _key;
    private readonly IServiceProvider _provider;
    private readonly string _name;
    private readonly ServiceCreation? _outer;

    private ServiceCreation(ConfigurableService service, object? key, IServiceProvider provider, string name)
    {
        _service = service;
        _key = key;
        _provider = provider;
        _name = name;
        _outer = _innermost;
    }

    /// <summary>Begins to create a service.</summary>
    /// <param name="service">The service.</param>
    /// <param name="key">The key that it is asked for with.</param>
    /// <param name="provider">The container, or the scope of it, that owns the instance.</param>
    /// <param name="name">The configurable with its scope.</param>
    /// <exception cref="GinException"><c>GIN4003</c>: it is being created already.</exception>
    public static ServiceCreation Begin(
        ConfigurableService service, object? key, IServiceProvider provider, string name)
    {
        var creation = new ServiceCreation(service, key, provider, name);
        creation.ThrowIfCircular();
        return _innermost = creation;
    }

    public void Dispose() => _innermost = _outer;

    private void ThrowIfCircular()
    {
        List<string> circle = [_name];
        var transients = 0;
        for (var other = _outer; other is not null; other = other._outer)
        {
            circle.Insert(0, other._name);
            if (IsSame(other) && (_service.Lifetime != ServiceLifetime.Transient || ++transients == MaxTransients))
            {
                // Of a service that stands inside itself many times, once around is enough.
                var once = circle.IndexOf(_name, 1);
                throw new GinException(GinDiagnostic.Create(
                    CallDiagnostics.Circular, null, null, string.Join(" → ", circle.Take(once + 1))));
            }
        }
    }

    private bool IsSame(ServiceCreation other) =>
        ReferenceEquals(other._service, _service)
        && Equals(other._key, _key)
        && _service.Lifetime switch
        {
            ServiceLifetime.Singleton => true,
            ServiceLifetime.Scoped => ReferenceEquals(other._provider, _provider),
            _ => other._name == _name,
        };
}
