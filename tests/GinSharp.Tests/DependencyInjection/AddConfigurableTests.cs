using Microsoft.Extensions.DependencyInjection;

namespace GinSharp.Tests.DependencyInjection;

public class AddConfigurableTests
{
    [Fact]
    public void AddConfigurable_Parameters_ComeFromTheConfigThenTheContainerThenTheDefault()
    {
        var config = new GinConfig();
        config.Register<Worker>("test.Worker");
        config.Parse("Worker.name = 'bound'");
        var clock = new Clock();
        using var provider = new ServiceCollection()
            .AddGin(config)
            .AddSingleton(clock)
            .AddConfigurable<Worker>()
            .BuildServiceProvider();

        var worker = provider.GetRequiredService<Worker>();

        worker.Name.Should().Be("bound");
        worker.Clock.Should().BeSameAs(clock);
        worker.Retries.Should().Be(3);
        config.OperativeConfig().Should().Contain("Worker.name = 'bound'").And.NotContain("clock");
    }

    private sealed class Clock;

    private sealed class Worker(string name, Clock clock, int retries = 3)
    {
        public string Name { get; } = name;

        public Clock Clock { get; } = clock;

        public int Retries { get; } = retries;
    }
}
