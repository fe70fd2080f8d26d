using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace GinSharp.Tests.DependencyInjection;

public class AddConfigurableTests
{
    private readonly GinConfig _config = Sample.EmptyConfig();
    private readonly ServiceCollection _services = new();

    public AddConfigurableTests()
    {
        _config.Register<Worker>("test.Worker");
        _config.Register<Net>("test.Net");
        _config.Register<Holder>("test.Holder");
        _config.Register<Everything>("test.Everything");
        _config.Register(MakeNet, "test.MakeNet");
        _services.AddGin(_config);
    }

    public static TheoryData<string> All => Containers.All;

    [Theory]
    [MemberData(nameof(All))]
    public void AddConfigurable_MembersBesideAConstructor_AreFilledWhereTheyAreRequired(string container)
    {
        _config.Register<Watch>("test.Watch");
        var clock = new Clock();
        var provider = _services.AddSingleton(clock).AddConfigurable<Watch>().Build(container);
        using var disposing = (IDisposable)provider;

        var watch = provider.GetRequiredService<Watch>();

        watch.Needed.Should().BeSameAs(clock);
        watch.Own.Should().NotBeSameAs(clock);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void AddConfigurable_Parameters_ComeFromTheConfigThenTheContainerThenTheDefault(string container)
    {
        _config.Parse("Worker.name = 'bound'");
        var clock = new Clock();
        var provider = _services.AddSingleton(clock).AddConfigurable<Worker>().Build(container);
        using var disposing = (IDisposable)provider;

        var worker = provider.GetRequiredService<Worker>();

        worker.Name.Should().Be("bound");
        worker.Clock.Should().BeSameAs(clock);
        worker.Retries.Should().Be(3);
        provider.GetRequiredService<Worker>().Should().BeSameAs(worker);
        _config.OperativeConfig().Should().Contain("Worker.name = 'bound'").And.NotContain("clock");
    }

    [Theory]
    [MemberData(nameof(All))]
    public void AddConfigurable_ServiceTypesOfEveryKind_AreGiven(string container)
    {
        _services.AddSingleton<IFilter, EvenFilter>().AddSingleton<IFilter, OddFilter>()
            .AddKeyedSingleton<IFilter, OddFilter>("odd")
            .AddSingleton(typeof(ILogger<>), typeof(NullLogger<>))
            .AddConfigurable<Everything>();
        var provider = _services.Build(container);
        using var disposing = (IDisposable)provider;

        var everything = provider.GetRequiredService<Everything>();

        everything.Filters.Select(filter => filter.GetType()).Should().Equal(typeof(EvenFilter), typeof(OddFilter));
        everything.Odd.Should().BeOfType<OddFilter>();
        everything.Logger.Should().BeOfType<NullLogger<Everything>>();
        everything.Services.GetRequiredService<Everything>().Should().BeSameAs(everything);
        everything.Numbers.Should().BeNull("containers claim to have any sequence, but numbers are no services");
        everything.Key.Should().BeNull("the service has no key");
    }

    [Theory]
    [MemberData(nameof(All))]
    public void AddKeyedConfigurable_Key_IsTheGinScope(string container)
    {
        _config.Parse("""
            Net.size = 1
            generator/Net.size = 2
            critic/Net.size = 3
            """);
        _services.AddKeyedConfigurable<INet, Net>("generator")
            .AddKeyedConfigurable<INet>("critic", "test.MakeNet")
            .AddKeyedConfigurable<Net>(KeyedService.AnyKey, ServiceLifetime.Transient);
        var provider = _services.Build(container);
        using var disposing = (IDisposable)provider;

        var generator = (Net)provider.GetRequiredKeyedService<INet>("generator");
        var any = provider.GetRequiredKeyedService<Net>("critic");

        (generator.Size, generator.Key).Should().Be((2, "generator"));
        (any.Size, any.Key).Should().Be((3, "critic"));
        ((Net)provider.GetRequiredKeyedService<INet>("critic")).Size.Should().Be(-1, "the method made it");
        _config.CurrentScope.Should().BeEmpty();
    }

    public static TheoryData<object, string> Keys => new()
    {
        { "gpt-4", "gpt_4" },
        { "gpt.4", "gpt_4" },
        { "a b/c", "a_b/c" },
        { "a//b", "a/_/b" },
        { "", "_" },
        { "é", "_é" },
        { 7, "_7" },
        { -1.5, "_1_5" },
        { new Guid("3f2504e0-4f89-11d3-9a0c-0305e82c3301"), "_3f2504e0_4f89_11d3_9a0c_0305e82c3301" },
        { DayOfWeek.Friday, "Friday" },
    };

    [Theory]
    [MemberData(nameof(Keys))]
    public void AddKeyedConfigurable_KeyThatIsNotAScope_StandsForOne(object key, string scope)
    {
        GinScope.NameFor(key).Should().Be(scope);
        _config.Parse($"{scope}/Net.size = 2");
        _services.AddKeyedConfigurable<Net>(key);
        using var provider = _services.BuildServiceProvider();

        provider.GetRequiredKeyedService<Net>(key).Size.Should().Be(2);
    }

    [Fact]
    public void AddKeyedConfigurable_TwoKeysOfOneScope_AreRefused()
    {
        _services.AddKeyedConfigurable<Net>("gpt-4").AddKeyedConfigurable<Net>("gpt-5").AddKeyedConfigurable<INet, Net>("gpt_4");

        var add = () => _services.AddKeyedConfigurable<Net>("gpt_4");

        add.Should().Throw<GinException>().WithMessage(
            "error GIN2055: the keys 'gpt-4' and 'gpt_4' of the service AddConfigurableTests.Net stand for the same scope 'gpt_4'. "
                + "Use keys that differ in their letters or digits.");
    }

    [Fact]
    public void AddKeyedConfigurable_SelectorWithScope_IsRefused()
    {
        var add = () => _services.AddKeyedConfigurable<Net>("critic", "generator/Net");

        add.Should().Throw<ArgumentException>()
            .WithMessage("The key says which scope it is, so the selector may not. (Parameter 'selector')");
    }

    [Fact]
    public void AddConfigurable_SelectorWithScope_IsCalledInIt()
    {
        _config.Parse("eval/Net.size = 5");
        using var provider = _services.AddConfigurable<INet>("eval/Net").BuildStrict();

        ((Net)provider.GetRequiredService<INet>()).Size.Should().Be(5);
    }

    [Fact]
    public void AddConfigurable_ActiveScope_CountsForAllButSingletons()
    {
        _config.Parse("Net.size = 1\neval/Net.size = 2");
        using var provider = _services
            .AddConfigurable<INet, Net>()
            .AddConfigurable<Net>(ServiceLifetime.Transient)
            .BuildStrict();

        using var scope = _config.Scope("eval");

        ((Net)provider.GetRequiredService<INet>()).Size.Should().Be(1);
        provider.GetRequiredService<Net>().Size.Should().Be(2);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void AddConfigurable_Scoped_IsOneForEachScopeAndDisposedWithIt(string container)
    {
        var provider = _services.AddConfigurable<Net>(ServiceLifetime.Scoped).Build(container);
        using var disposing = (IDisposable)provider;
        Net first;
        using (var scope = provider.CreateScope())
        {
            first = scope.ServiceProvider.GetRequiredService<Net>();
            scope.ServiceProvider.GetRequiredService<Net>().Should().BeSameAs(first);
            first.IsDisposed.Should().BeFalse();
        }

        using var other = provider.CreateScope();
        first.IsDisposed.Should().BeTrue();
        other.ServiceProvider.GetRequiredService<Net>().Should().NotBeSameAs(first);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void AddConfigurable_References_GetServicesToo(string container)
    {
        _config.Parse("""
            Holder.called = @Worker()
            Holder.uncalled = @Worker
            Worker.name = %name
            name = 'nested'
            """);
        var clock = new Clock();
        var provider = _services.AddSingleton(clock).AddConfigurable<Holder>().Build(container);
        using var disposing = (IDisposable)provider;

        var holder = provider.GetRequiredService<Holder>();

        holder.Called.Name.Should().Be("nested");
        holder.Called.Clock.Should().BeSameAs(clock);
        holder.Uncalled(7).Clock.Should().BeSameAs(clock);
        holder.Uncalled(7).Retries.Should().Be(7);
    }

    [Fact]
    public void AddConfigurable_HandedOverInAScope_UsesTheScopesServices()
    {
        _config.Parse("Holder.called = @Worker()\nHolder.uncalled = @Worker\nWorker.name = 'n'");
        using var provider = _services.AddScoped<Clock>().AddConfigurable<Holder>(ServiceLifetime.Scoped).BuildStrict();
        using var scope = provider.CreateScope();

        var holder = scope.ServiceProvider.GetRequiredService<Holder>();

        holder.Uncalled(1).Clock.Should().BeSameAs(scope.ServiceProvider.GetRequiredService<Clock>());
    }

    [Theory]
    [MemberData(nameof(All))]
    public void AddConfigurable_GinSingleton_IsBuiltWithTheServicesOfTheRoot(string container)
    {
        _config.Parse("""
            Holder.called = @shared/gin.singleton()
            Holder.uncalled = @Worker
            shared/gin.singleton.constructor = @Worker
            Worker.name = 'shared'
            """);
        _services.AddSingleton<Clock>().AddConfigurable<Holder>(ServiceLifetime.Scoped);
        var provider = _services.Build(container);
        using var disposing = (IDisposable)provider;
        Worker first;
        using (var scope = provider.CreateScope())
        {
            first = scope.ServiceProvider.GetRequiredService<Holder>().Called;
        }

        using var other = provider.CreateScope();
        other.ServiceProvider.GetRequiredService<Holder>().Called.Should().BeSameAs(first);
        first.Clock.Should().BeSameAs(provider.GetRequiredService<Clock>());
    }

    [Fact]
    public void AddConfigurable_GinSingletonThatTakesAScopedService_IsRefused()
    {
        _config.Parse("""
            Holder.called = @shared/gin.singleton()
            Holder.uncalled = @Worker
            shared/gin.singleton.constructor = @Worker
            Worker.name = 'shared'
            """);
        using var provider = _services.AddScoped<Clock>().AddConfigurable<Holder>(ServiceLifetime.Scoped).BuildStrict();
        using var scope = provider.CreateScope();

        var resolve = () => scope.ServiceProvider.GetRequiredService<Holder>();

        resolve.Should().Throw<InvalidOperationException>()
            .WithMessage($"Cannot resolve scoped service '{typeof(Clock).FullName}' from root provider.");
    }

    [Fact]
    public void AddConfigurable_SingletonThatTakesAScopedService_IsRefused()
    {
        _config.Parse("Worker.name = 'n'");
        using var provider = _services.AddScoped<Clock>().AddConfigurable<Worker>().BuildStrict();

        var resolve = () => provider.GetRequiredService<Worker>();

        resolve.Should().Throw<InvalidOperationException>()
            .WithMessage($"Cannot resolve scoped service '{typeof(Clock).FullName}' from root provider.");
    }

    [Fact]
    public void AddConfigurable_MissingService_IsReportedWithWhatElseIsMissing()
    {
        using var provider = _services.AddConfigurable<Worker>().BuildStrict();

        var resolve = () => provider.GetRequiredService<Worker>();

        resolve.Should().Throw<GinException>().WithMessage(
            "error GIN4002: 'Worker' has no value for 'name' and 'clock' (bound: none; passed by the caller: none)."
            + " Bind 'Worker.name', or pass it.");
    }

    private static Net MakeNet() => new(size: -1);

    internal sealed class Clock;

    internal interface IFilter;

    internal sealed class EvenFilter : IFilter;

    internal sealed class OddFilter : IFilter;

    internal interface INet;

    internal sealed class Net([ServiceKey] string? key = null, int size = 0) : INet, IDisposable
    {
        public int Size { get; } = size;

        public string? Key { get; } = key;

        public bool IsDisposed { get; private set; }

        public void Dispose() => IsDisposed = true;
    }

    internal sealed class Worker(string name, Clock clock, int retries = 3)
    {
        public string Name { get; } = name;

        public Clock Clock { get; } = clock;

        public int Retries { get; } = retries;
    }

    internal delegate Worker MakeWorker(int retries);

    internal sealed class Holder(Worker called, MakeWorker uncalled)
    {
        public Worker Called { get; } = called;

        public MakeWorker Uncalled { get; } = uncalled;
    }

    internal sealed class Everything(
        IEnumerable<IFilter> filters,
        [FromKeyedServices("odd")] IFilter odd,
        ILogger<Everything> logger,
        IServiceProvider services,
        IEnumerable<int>? numbers = null,
        [ServiceKey] object? key = null)
    {
        public IEnumerable<IFilter> Filters { get; } = filters;

        public IFilter Odd { get; } = odd;

        public ILogger<Everything> Logger { get; } = logger;

        public IServiceProvider Services { get; } = services;

        public IEnumerable<int>? Numbers { get; } = numbers;

        public object? Key { get; } = key;
    }

    private sealed class Watch(int size = 1)
    {
        public int Size { get; } = size;

        public required Clock Needed { get; init; }

        public Clock Own { get; set; } = new();
    }
}
