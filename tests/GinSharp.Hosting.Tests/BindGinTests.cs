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
        services.AddOptions<Shape>("small").BindGin();
        using var provider = services.BuildServiceProvider();
        using var active = provider.GetRequiredService<GinConfig>().Scope("small");

        var options = provider.GetRequiredService<IOptionsMonitor<Shape>>();

        (options.CurrentValue.Label, options.CurrentValue.Sides).Should().Be(("all", 4));
        (options.Get("small").Label, options.Get("small").Sides).Should().Be(("small one", 4));
    }

    [Fact]
    public void BindGin_OtherNames_AreLeftAlone()
    {
        var services = new ServiceCollection().AddGin(gin => gin.AddText("Shape.label = 'all'\nother/Shape.label = 'gin'"));
        services.AddOptions<Shape>().BindGin();
        services.AddOptions<Shape>("other").Configure(shape => shape.Sides = 8);
        using var provider = services.BuildServiceProvider();

        var other = provider.GetRequiredService<IOptionsMonitor<Shape>>().Get("other");

        (other.Label, other.Sides).Should().Be(("none", 8));
    }

    [Theory]
    [InlineData("gpt-4", "gpt_4")]
    [InlineData("7", "_7")]
    [InlineData("a.b/c d", "a_b/c_d")]
    public void BindGin_NameThatIsNotAScope_StandsForOne(string name, string scope)
    {
        var services = new ServiceCollection().AddGin(gin => gin.AddText($"{scope}/Shape.label = 'scoped'"));
        services.AddOptions<Shape>(name).BindGin();
        using var provider = services.BuildServiceProvider();

        provider.GetRequiredService<IOptionsMonitor<Shape>>().Get(name).Label.Should().Be("scoped");
    }

    [Fact]
    public void BindGin_OptionsWithAFactory_AreRefused()
    {
        var services = new ServiceCollection().AddGin(_ => { });
        services.AddTransient<IOptionsFactory<Shape>, OptionsFactory<Shape>>();

        var bind = () => services.AddOptions<Shape>().BindGin();

        bind.Should().Throw<InvalidOperationException>().WithMessage(
            "The options GinSharp.Hosting.Tests.Shape have a factory of their own, which BindGin would replace.");
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
