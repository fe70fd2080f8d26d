using GinSharp.Docs.Tests.Snippets.Cast;
using Microsoft.Extensions.DependencyInjection;

namespace GinSharp.Docs.Tests.Snippets;

/// <summary>What is said about services that are configurables.</summary>
internal static class ContainerMistakes
{
    public static void GIN2053()
    {
        #region GIN2053
        var services = new ServiceCollection();
        services.AddGin(gin => gin.AddSettings(
        [
            new GinSetting("Gin:Trainer.epochs", "Trainer.epochs", "3", rank: 0),
            new GinSetting("Gin:Trainer", "Trainer", [new GinSetting("Gin:Trainer:epochs", "epochs", "4", rank: 0)]),
        ]));
        services.BuildServiceProvider().GetRequiredService<GinConfig>();
        #endregion
    }

    public static void GIN2054()
    {
        #region GIN2054
        var services = new ServiceCollection();
        services.AddGin(gin => gin.AddSettings([new GinSetting("Gin:name", "name", null, rank: 0)]));
        services.BuildServiceProvider().GetRequiredService<GinConfig>();
        #endregion
    }

    public static void GIN2055()
    {
        #region GIN2055
        var services = new ServiceCollection();
        services.AddKeyedConfigurable<Tea>("gpt-4");
        services.AddKeyedConfigurable<Tea>("gpt_4");
        #endregion
    }

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
