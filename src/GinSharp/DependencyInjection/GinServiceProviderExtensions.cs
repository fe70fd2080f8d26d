using GinSharp;
using GinSharp.DependencyInjection;
using GinSharp.Diagnostics;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Checks what a container and a config make of each other.</summary>
public static class GinServiceProviderExtensions
{
    /// <summary>
    /// Builds and finalizes the container's config, and says of every service that was registered as a configurable,
    /// and of what it refers to, whether each parameter is bound, has a service or has a default. It creates none of
    /// them.
    /// </summary>
    /// <remarks>The package GinSharp.Hosting calls it when a host starts.</remarks>
    /// <param name="services">The container.</param>
    /// <exception cref="GinException">
    /// Everything that is wrong with the config and with the services (<c>GIN4018</c>: a parameter has no value.
    /// <c>GIN4019</c>: a singleton takes a scoped service. <c>GIN4003</c>: a service needs itself. <c>GIN4005</c>,
    /// <c>GIN4006</c>, <c>GIN4014</c>: a singleton that it needs cannot be built. <c>GIN4010</c>, <c>GIN4014</c>,
    /// <c>GIN2001</c>: the configurable is none, or not of the service's type).
    /// </exception>
    public static void ValidateGin(this IServiceProvider services)
    {
        ArgumentNullException.ThrowIfNull(services);
        var config = services.GetRequiredService<GinConfig>();
        var diagnostics = new DiagnosticBag();
        try
        {
            if (!config.IsLocked)
            {
                config.FinalizeConfig();
            }
        }
        catch (GinException exception) when (exception is not GinLockedException)
        {
            diagnostics.AddRange(exception.Diagnostics);
        }

        ServiceCheck.RunAll(config, services, diagnostics);
        diagnostics.ThrowIfErrors();
    }
}
