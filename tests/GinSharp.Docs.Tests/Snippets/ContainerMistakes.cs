using GinSharp.Docs.Tests.Snippets.Cast;
using Microsoft.Extensions.DependencyInjection;

namespace GinSharp.Docs.Tests.Snippets;

/// <summary>What is said about configurables in a container.</summary>
internal static class ContainerMistakes
{
    public static void GIN4018()
    {
        #region GIN4018
        var services = new ServiceCollection();
        services.AddGin(new GinConfig());
        services.AddConfigurable<Sgd>();
        using var provider = services.BuildServiceProvider();
        provider.ValidateGin();
        #endregion
    }

    public static void GIN4019()
    {
        #region GIN4019
        var services = new ServiceCollection();
        services.AddGin(new GinConfig());
        services.AddScoped<Kettle>();
        services.AddConfigurable<Kitchen>(ServiceLifetime.Singleton);
        using var provider = services.BuildServiceProvider();
        provider.ValidateGin();
        #endregion
    }
}
