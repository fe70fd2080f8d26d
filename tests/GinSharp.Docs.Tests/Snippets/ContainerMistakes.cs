using GinSharp.Docs.Tests.Snippets.Cast;
using Microsoft.Extensions.DependencyInjection;

namespace GinSharp.Docs.Tests.Snippets;

/// <summary>What is said about services that are configurables.</summary>
internal static class ContainerMistakes
{
    public static void GIN4018()
    {
        #region GIN4018
        var services = new ServiceCollection();
        services.AddGin(gin => gin.Configure(config => config.Register<Tea>()).AddText("Tea.kind = 'black'"));
        services.AddConfigurable<Tea>();
        services.BuildServiceProvider().ValidateGin();
        #endregion
    }

    public static void GIN4019()
    {
        #region GIN4019
        var services = new ServiceCollection();
        services.AddGin(gin => gin.Configure(config => config.Register<Tea>()).AddText("Tea.kind = 'black'"));
        services.AddScoped<Kettle>();
        services.AddConfigurable<Tea>(ServiceLifetime.Singleton);
        services.BuildServiceProvider().ValidateGin();
        #endregion
    }
}
