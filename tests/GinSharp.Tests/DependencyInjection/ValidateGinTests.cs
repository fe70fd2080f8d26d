using Microsoft.Extensions.DependencyInjection;

namespace GinSharp.Tests.DependencyInjection;

public class ValidateGinTests
{
    private readonly GinConfig _config = Sample.EmptyConfig();
    private readonly ServiceCollection _services = new();

    public ValidateGinTests()
    {
        _config.Register<Worker>("test.Worker");
        _config.Register<Pair>("test.Pair");
        _services.AddGin(_config);
    }

    public static TheoryData<string> All => Containers.All;

    [Theory]
    [MemberData(nameof(All))]
    public void ValidateGin_EverythingBoundOrServed_SaysNothing(string container)
    {
        _config.Parse("""
            Worker.name = 'n'
            Pair.first = @Worker()
            Pair.second = @x/gin.singleton()
            Pair.size = 1
            x/gin.singleton.constructor = @Worker
            """);
        var provider = _services.AddSingleton<Clock>().AddKeyedSingleton<Clock>("special")
            .AddConfigurable<Worker>()
            .AddConfigurable<Pair>(ServiceLifetime.Scoped)
            .AddKeyedConfigurable<Worker>(KeyedService.AnyKey)
            .Build(container);
        using var disposing = (IDisposable)provider;

        provider.Invoking(p => p.ValidateGin()).Should().NotThrow();

        _config.IsLocked.Should().BeTrue();
        _config.OperativeConfig().Should().BeEmpty("nothing was created");
    }

    [Theory]
    [MemberData(nameof(All))]
    public void ValidateGin_MissingValues_AreAllReportedAlsoThoseOfReferences(string container)
    {
        _config.Parse("""
            Pair.first = @inner/Worker()
            Pair.second = @x/gin.singleton()
            x/gin.singleton.constructor = @Worker
            Worker.name = 'n'
            """);
        var provider = _services.AddConfigurable<Pair>().AddKeyedConfigurable<Worker>("a").Build(container);
        using var disposing = (IDisposable)provider;

        provider.Invoking(p => p.ValidateGin()).Should().Throw<GinException>().WithMessage(string.Join(
            Environment.NewLine,
            Missing("inner/Worker"),
            Missing("x/Worker"),
            "error GIN4018: parameter 'size' of 'Pair' has no value: the config does not bind it, and the container has no int."
            + " Bind 'Pair.size'.",
            "error GIN4018: parameter 'key' of 'Pair' has no value: the config does not bind it, and the container has no"
            + " ValidateGinTests.Clock 'special'. Bind 'Pair.key', or add the service.",
            Missing("a/Worker")));

        static string Missing(string name) =>
            $"error GIN4018: parameter 'clock' of '{name}' has no value: the config does not bind it, and the container has no"
            + $" ValidateGinTests.Clock. Bind '{name}.clock', or add the service.";
    }

    [Fact]
    public void ValidateGin_BoundInAnyScope_IsEnoughForWhatIsCreatedInTheActiveOne()
    {
        _config.Parse("eval/Worker.name = 'n'");
        using var provider = _services.AddSingleton<Clock>().AddConfigurable<Worker>(ServiceLifetime.Transient).BuildStrict();

        provider.Invoking(p => p.ValidateGin()).Should().NotThrow();
    }

    [Fact]
    public void ValidateGin_MissingBehindMacrosAndSingletons_IsReportedOnceForEachScope()
    {
        _config.AddConstant("SIZE", 3);
        _config.Register<Maker>("test.Maker");
        _config.Parse("""
            Pair.first = %worker
            Pair.second = %worker
            Pair.size = %SIZE
            worker = @deep/Worker()
            Worker.name = 'n'
            Maker.make = @never/Worker
            Maker.more = [@Pair(), @x/gin.singleton(), @x/gin.singleton(), @y/gin.singleton()]
            x/gin.singleton.constructor = @built/Worker
            y/gin.singleton.constructor = %pair
            pair = @Pair()
            """);
        using var provider = _services.AddKeyedSingleton<Clock>("special")
            .AddConfigurable<Maker>(ServiceLifetime.Transient)
            .AddConfigurable<Pair>()
            .BuildStrict();

        provider.Invoking(p => p.ValidateGin()).Should().Throw<GinException>().Which.Diagnostics
            .Select(diagnostic => diagnostic.Message).Distinct().Should().Equal(
                "parameter 'clock' of 'deep/Worker' has no value: the config does not bind it, and the container has no "
                + "ValidateGinTests.Clock",
                "parameter 'clock' of 'built/Worker' has no value: the config does not bind it, and the container has no "
                + "ValidateGinTests.Clock",
                "the constructor of singleton 'y' is no reference to a configurable");
    }

    [Fact]
    public void ValidateGin_ServiceForAnyKey_GetsTheKeyWhenItIsAskedFor()
    {
        _config.Register<Keyed>("test.Keyed");
        using var provider = _services.AddKeyedConfigurable<Keyed>(KeyedService.AnyKey).BuildStrict();

        provider.Invoking(p => p.ValidateGin()).Should().NotThrow();
        provider.GetRequiredKeyedService<Keyed>("k").Key.Should().Be("k");
    }

    [Fact]
    public void ValidateGin_CaptiveServices_AreReported()
    {
        _config.Parse("""
            Worker.name = 'n'
            scoped/Pair.first = @Worker()
            scoped/Pair.second = @x/gin.singleton()
            scoped/Pair.size = 1
            x/gin.singleton.constructor = @Worker
            """);
        using var provider = _services.AddScoped<Clock>().AddKeyedScoped<Clock>("special")
            .AddConfigurable<Worker>()
            .AddKeyedConfigurable<Pair>("scoped", ServiceLifetime.Scoped)
            .BuildStrict();

        provider.Invoking(p => p.ValidateGin()).Should().Throw<GinException>().WithMessage(string.Join(
            Environment.NewLine, Captive("Worker"), Captive("x/Worker")));

        static string Captive(string name) =>
            $"error GIN4019: parameter 'clock' of '{name}' takes the scoped service ValidateGinTests.Clock into a singleton."
            + " Take an IServiceScopeFactory, or make the singleton scoped.";
    }

    [Fact]
    public void ValidateGin_WrongConfigurables_AreReported()
    {
        using var provider = _services
            .AddConfigurable<Clock>()
            .AddConfigurable<Clock>("Worker")
            .AddConfigurable<Clock>("Wroker")
            .BuildStrict();

        provider.Invoking(p => p.ValidateGin()).Should().Throw<GinException>().WithMessage(string.Join(
            Environment.NewLine,
            "error GIN4010: ValidateGinTests.Clock is not configurable. Mark it with [Configurable], or register it.",
            "error GIN4014: '@Worker()' gives ValidateGinTests.Worker, not ValidateGinTests.Clock",
            "error GIN2001: no configurable matches 'Wroker'. Did you mean 'Worker'?"));
    }

    internal sealed class Clock;

    internal sealed class Worker(string name, Clock clock)
    {
        public override string ToString() => $"{name} {clock}";
    }

    internal sealed class Keyed([ServiceKey] string key)
    {
        public string Key { get; } = key;
    }

    internal sealed class Maker(
        Func<string, Worker> make, [ConfigurableExtras] IReadOnlyDictionary<string, object?>? extras = null)
    {
        public override string ToString() => $"{make} {extras}";
    }

    internal sealed class Pair(Worker first, Worker second, int size, [FromKeyedServices("special")] Clock key)
    {
        public override string ToString() => $"{first} {second} {size} {key}";
    }
}
