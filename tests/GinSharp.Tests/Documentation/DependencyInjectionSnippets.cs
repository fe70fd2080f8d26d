using Microsoft.Extensions.DependencyInjection;

namespace GinSharp.Tests.Documentation;

/// <summary>The code of <c>docs/dependency-injection.md</c>.</summary>
public class DependencyInjectionSnippets
{
    [Fact]
    public void Services_AreConfigured()
    {
        string[] args = ["--gin-param", "SampleTrainer.epochs = 5"];

        #region register
        var services = new ServiceCollection();
        services.AddGin(gin => gin
            .AddText("""
                SampleTrainer.model = @Layer()
                generator/Adam.lr = 1e-3
                critic/Adam.lr = 5e-4
                """)
            .AddCommandLine(args));

        services.AddSingleton<Clock>();
        services.AddConfigurable<SampleTrainer>();                         // Singleton unless another lifetime is given
        services.AddKeyedConfigurable<Sample.Adam>("generator");           // the key is the gin scope
        services.AddKeyedConfigurable<Sample.Adam>("critic", "sample.Adam"); // a selector in place of the class
        #endregion

        using var provider = services.BuildServiceProvider();

        #region validate
        provider.ValidateGin();
        #endregion

        var trainer = provider.GetRequiredService<SampleTrainer>();
        trainer.ToString().Should().Be("layer with 0.001 and 0.0005 for 5 epochs, started at noon");
    }

    #region classes
    public sealed class Clock
    {
        public string Now { get; } = "noon";
    }

    [Configurable(Module = "sample")]
    public sealed class SampleTrainer(
        Sample.Layer model,                                   // bound: SampleTrainer.model
        Clock clock,                                          // not bound, so the container gives it
        [FromKeyedServices("generator")] Sample.Adam generator,
        [FromKeyedServices("critic")] Sample.Adam critic,
        int epochs = 10)
    {
        public override string ToString() =>
            $"{model.Name} with {generator.Lr} and {critic.Lr} for {epochs} epochs, started at {clock.Now}";
    }
    #endregion
}
