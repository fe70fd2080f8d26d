using Microsoft.Extensions.DependencyInjection;

namespace GinSharp.Tests.DependencyInjection;

public class AddGinTests
{
    [Fact]
    public void AddGin_Steps_BuildOneFinalConfigInTheirOrder()
    {
        var folder = Directory.CreateTempSubdirectory("gin").FullName;
        File.WriteAllText(Path.Combine(folder, "config.gin"), "Adam.lr = 1.0\nAdam.momentum = 0.1\nLayer.size = 1");
        using var provider = new ServiceCollection()
            .AddGin(gin => gin.AddSearchPath(folder).AddFile("config.gin"))
            .AddGin(gin => gin
                .AddText("Adam.momentum = 0.2\nLayer.size = 2")
                .AddCommandLine(["run", "--gin-param", "Layer.size = 3"]))
            .BuildStrict();

        var config = provider.GetRequiredService<GinConfig>();

        config.Should().BeSameAs(provider.GetRequiredService<GinConfig>());
        config.IsLocked.Should().BeTrue();
        (config.Query("Adam.lr"), config.Query("Adam.momentum"), config.Query("Layer.size")).Should().Be((1.0, 0.2, 3L));
    }

    [Fact]
    public void AddGin_Registrations_HappenBeforeTheSourcesAreRead()
    {
        using var provider = new ServiceCollection()
            .AddGin(gin =>
            {
                gin.Options = new GinOptions { ScansApplication = false };
                gin.AddText("Clock.start = %noon\nLayer.size = 1").AddAssembly(typeof(Sample).Assembly);
                gin.Configure(config => config.Register<Clock>("test.Clock")).Configure(config => config.AddConstant("noon", 12));
            })
            .AddConfigurable<Clock>()
            .BuildStrict();

        provider.GetRequiredService<Clock>().Start.Should().Be(12);
    }

    [Fact]
    public void AddGin_MistakesInAllSources_AreReportedTogether()
    {
        using var provider = new ServiceCollection()
            .AddGin(gin => gin
                .AddText("Adm.lr = 1", "first")
                .AddFile("/nowhere/config.gin")
                .AddCommandLine(["--gin-param", "Layr.size = 2", "--gin-file"]))
            .BuildStrict();

        var get = () => provider.GetRequiredService<GinConfig>();

        get.Should().Throw<GinException>().WithMessage(string.Join(
            Environment.NewLine,
            "error GIN2030: option --gin-file has no value",
            "first(1,1): error GIN2001: no configurable matches 'Adm'. Did you mean 'Adam'?",
            "error GIN2009: there is no file '/nowhere/config.gin'; looked for '/nowhere/config.gin'",
            "command line(1,1): error GIN2001: no configurable matches 'Layr'. Did you mean 'Layer'?"));
    }

    [Fact]
    public void AddGin_SecondConfig_IsRefused()
    {
        var services = new ServiceCollection().AddGin(Sample.EmptyConfig());

        services.Invoking(s => s.AddGin(Sample.EmptyConfig())).Should().Throw<InvalidOperationException>()
            .WithMessage("The container has a GinConfig already; it can have only one.");
        services.Invoking(s => s.AddGin(gin => gin.AddText(""))).Should().Throw<InvalidOperationException>()
            .WithMessage("The container has a GinConfig already, which these steps cannot build.");
    }

    private sealed record Clock(int Start);
}
