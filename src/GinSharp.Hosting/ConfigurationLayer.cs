using System.Runtime.CompilerServices;
using Microsoft.Extensions.Configuration;

namespace GinSharp.Hosting;

/// <summary>One provider of a configuration.</summary>
/// <param name="Provider">The provider; null for a configuration of a kind that does not show its providers.</param>
/// <param name="Outer">What stands before a path of the configuration in the keys of the provider.</param>
internal sealed record ConfigurationLayer(IConfigurationProvider? Provider, string Outer)
{
    /// <summary>The providers of a configuration, a later one winning; those of chained configurations one by one.</summary>
    public static IEnumerable<ConfigurationLayer> Of(IConfiguration configuration) => configuration switch
    {
        IConfigurationRoot root => root.Providers.SelectMany(OfProvider),
        ConfigurationSection section => Of(RootOf(section)),
        _ => [new ConfigurationLayer(null, "")],
    };

    /// <summary>Whether the provider has a value for a section as a whole.</summary>
    public bool TryGet(IConfigurationSection section, out string? value)
    {
        if (Provider is not null)
        {
            return Provider.TryGet(Outer + section.Path, out value);
        }

        value = section.Value;
        return value is not null || !section.GetChildren().Any();
    }

    private static IEnumerable<ConfigurationLayer> OfProvider(IConfigurationProvider provider)
    {
        if (provider is not ChainedConfigurationProvider { Configuration: var inner })
        {
            return [new ConfigurationLayer(provider, "")];
        }

        var prefix = inner is IConfigurationSection section ? $"{section.Path}:" : "";
        return Of(inner).Select(layer => layer with { Outer = layer.Outer + prefix });
    }

    // A section does not show its root, and only the root knows the order of the providers.
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_root")]
    private static extern ref IConfigurationRoot RootOf(ConfigurationSection section);
}
