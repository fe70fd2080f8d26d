using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace GinSharp.Hosting.Tests;

public class AddConfigurationTests
{
    [Fact]
    public void AddConfiguration_Settings_BindAsTheyAreWrittenAndShowWhere()
    {
        var config = Build("""
            {
              "Gin": {
                "Trainer.epochs": 7,
                "Shape": { "label": "it's a\nsquare", "sides": 4, "age": "00:05:00", "angles": [90, "80"], "color": null },
                "eval/Trainer.name": "'quoted'"
              },
              "Other": { "Trainer.epochs": 8 }
            }
            """);

        var shape = config.Create<Shape>();

        (shape.Label, shape.Sides, shape.Age, shape.Color)
            .Should().Be(("it's a\nsquare", 4, TimeSpan.FromMinutes(5), null));
        shape.Angles.Should().Equal(90, 80);
        config.Query("eval/Trainer.name").Should().Be("quoted");
        config.Explain("Trainer.epochs").ToString().Should().Be("""
            Trainer.epochs = 7
              bound Trainer.epochs = 7 in configuration(Gin:Trainer.epochs)(1,1)
              overrides Trainer.epochs = 1 in bindings(1,1)
              the C# default is 3
            """);
    }

    [Fact]
    public void AddConfiguration_Environment_BindsThroughSections()
    {
        Environment.SetEnvironmentVariable("GINTEST_Gin__Shape__label", "from the environment");
        var configuration = new ConfigurationBuilder().AddEnvironmentVariables("GINTEST_").Build();

        var config = Build(gin => gin.AddConfiguration(configuration));

        config.Create<Shape>().Label.Should().Be("from the environment");
    }

    [Theory]
    [InlineData("Gin:Shape.sides", "Gin:Shape:sides")]
    [InlineData("Gin:Shape:sides", "Gin:Shape.sides")]
    [InlineData("Gin:Shape:sides", "Gin:Shape:Sides")]
    public void AddConfiguration_TwoKeysOfOneParameter_TheLaterProviderWins(string early, string late)
    {
        var configuration = new ConfigurationManager();
        configuration.AddInMemoryCollection([new(early, "4")]);
        configuration.AddInMemoryCollection([new(late, "5")]);

        var config = Build(gin => gin.AddConfiguration(configuration));

        config.Create<Shape>().Sides.Should().Be(5);
    }

    [Fact]
    public void AddConfiguration_TwoKeysOfOneList_TheLaterProviderWins()
    {
        var configuration = new ConfigurationManager();
        configuration.AddInMemoryCollection([new("Gin:Shape:angles:0", "60"), new("Gin:Shape:angles:1", "30")]);
        configuration.AddInMemoryCollection([new("Gin:Shape.angles", "[45]")]);
        configuration.AddInMemoryCollection([new("Gin:Shape:angles:1", "20")]);

        var config = Build(gin => gin.AddConfiguration(configuration));

        config.Create<Shape>().Angles.Should().Equal(60, 20);
    }

    [Fact]
    public void AddConfiguration_Mistakes_NameTheirSettings()
    {
        var build = () => Build("""
            { "Gin": { "Trainr.epochs": 7, "Shape.angles": "[1, 2" } }
            """);

        build.Should().Throw<GinException>().WithMessage(string.Join(
            Environment.NewLine,
            "configuration(Gin:Shape.angles)(1,16): error GIN1032: the list that starts here has no closing ']'",
            "configuration(Gin:Trainr.epochs)(1,1): error GIN2001: no configurable matches 'Trainr'. Did you mean 'Trainer'?"));
    }

    private static GinConfig Build(string json)
    {
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(json));
        var configuration = new ConfigurationBuilder().AddJsonStream(stream).Build();
        return Build(gin => gin.AddText("Trainer.epochs = 1").AddConfiguration(configuration));
    }

    private static GinConfig Build(Action<GinBuilder> configure) =>
        new ServiceCollection().AddGin(configure).BuildServiceProvider().GetRequiredService<GinConfig>();
}
