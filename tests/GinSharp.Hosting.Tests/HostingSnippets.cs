using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace GinSharp.Hosting.Tests;

/// <summary>The code of <c>docs/dependency-injection.md</c> that needs a host.</summary>
public class HostingSnippets
{
    [Fact]
    public async Task Options_AreBound()
    {
        var builder = Hosts.NewBuilder("");
        builder.AddGin(gin => gin.AddText("Shape.sides = 4\nsmall/Shape.label = 'small'"));

        #region options
        builder.Services.AddOptions<Shape>().BindGin();          // IOptions<Shape>: what the config binds for Shape
        builder.Services.AddOptions<Shape>("small").BindGin();   // the options "small": in the gin scope small
        #endregion

        using var host = builder.Build();
        await host.StartAsync();
        host.Services.GetRequiredService<IOptions<Shape>>().Value.Sides.Should().Be(4);
        host.Services.GetRequiredService<IOptionsMonitor<Shape>>().Get("small").Label.Should().Be("small");
    }

    [Fact]
    public async Task ServicesOfAHost_AreChecked()
    {
        var builder = Hosts.NewBuilder("");
        var services = builder.Services;

        #region add-gin-hosting
        services.AddGin(gin => gin.AddText("Shape.sides = 4"));
        services.AddGinHosting();
        #endregion

        using var host = builder.Build();
        await host.StartAsync();
        host.Services.GetRequiredService<GinConfig>().IsLocked.Should().BeTrue();
    }
}
