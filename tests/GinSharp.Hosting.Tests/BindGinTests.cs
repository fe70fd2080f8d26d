using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace GinSharp.Hosting.Tests;

public class BindGinTests
{
    [Fact]
    public void BindGin_Options_AreWhatTheConfigSays()
    {
        var services = new ServiceCollection().AddGin(gin => gin.AddText("""
            Shape.label = 'all'
            Shape.sides = 4
            small/Shape.label = 'small one'
            """));
        services.AddOptions<Shape>().BindGin();
        using var provider = services.BuildServiceProvider();
        using var active = provider.GetRequiredService<GinConfig>().Scope("small");

        var options = provider.GetRequiredService<IOptionsMonitor<Shape>>();

        (options.CurrentValue.Label, options.CurrentValue.Sides).Should().Be(("all", 4));
        (options.Get("small").Label, options.Get("small").Sides).Should().Be(("small one", 4));
    }

    [Fact]
    public void BindGin_CodeThatConfigures_Wins()
    {
        var services = new ServiceCollection().AddGin(gin => gin.AddText("Shape.label = 'gin'\nShape.sides = 4"));
        services.AddOptions<Shape>().BindGin().Configure(shape => shape.Label = "code").Validate(shape => shape.Sides == 4);
        using var provider = services.BuildServiceProvider();

        var shape = provider.GetRequiredService<IOptions<Shape>>().Value;

        (shape.Label, shape.Sides).Should().Be(("code", 4));
    }
}
