using Microsoft.Extensions.DependencyInjection;

namespace GinSharp.Tests.DependencyInjection;

/// <summary>Services that need themselves: a diagnostic with the circle, in every mixture, never a hang.</summary>
public class ServiceCircleTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private static readonly Dictionary<string, (string Text, Action<IServiceCollection> Services, Type Asked)> Mixtures = new()
    {
        ["configurables"] = ("", s => s.AddConfigurable<A>().AddConfigurable<B>(), typeof(A)),
        ["transient"] = ("", s => s.AddConfigurable<A>(ServiceLifetime.Transient)
            .AddConfigurable<B>(ServiceLifetime.Transient), typeof(A)),
        ["scoped"] = ("", s => s.AddConfigurable<A>(ServiceLifetime.Scoped).AddConfigurable<B>(ServiceLifetime.Transient), typeof(B)),
        ["itself"] = ("", s => s.AddConfigurable<Own>(), typeof(Own)),
        ["interface"] = ("", s => s.AddConfigurable<INode, ByInterface>(), typeof(INode)),
        ["plain"] = ("", s => s.AddConfigurable<WithPlain>().AddSingleton<Plain>(), typeof(WithPlain)),
        ["plain first"] = ("", s => s.AddConfigurable<WithPlain>().AddSingleton<Plain>(), typeof(Plain)),
        ["generic"] = ("", s => s.AddConfigurable<WithGeneric>().AddTransient(typeof(Box<>)), typeof(WithGeneric)),
        ["sequence"] = ("", s => s.AddConfigurable<INode, WithSequence>().AddConfigurable<INode, Leaf>(), typeof(IEnumerable<INode>)),
        ["keyed"] = ("", s => s.AddKeyedConfigurable<Keyed>("k"), typeof(Keyed)),
        ["reference"] = ("A.b = @B()", s => s.AddConfigurable<A>(), typeof(A)),
        ["reference in a scope"] = ("A.b = @s/B()", s => s.AddConfigurable<A>(), typeof(A)),
        ["macro"] = ("A.b = %b\nb = @B()", s => s.AddConfigurable<A>(), typeof(A)),
        ["gin singleton"] = ("A.b = @s/gin.singleton()\ns/gin.singleton.constructor = @B",
            s => s.AddConfigurable<A>(), typeof(A)),
        ["method"] = ("", s => s.AddConfigurable<B>("MakeB").AddConfigurable<A>(), typeof(A)),
        ["factory"] = ("", s => s.AddConfigurable<A>().AddSingleton<B>(p => new B(p.GetRequiredService<A>())), typeof(A)),
        ["factory, transient"] = ("", s => s.AddConfigurable<A>(ServiceLifetime.Transient)
            .AddTransient<B>(p => new B(p.GetRequiredService<A>())), typeof(A)),
    };

    public static TheoryData<string> All => [.. Mixtures.Keys];

    public static TheoryData<string> Told => [.. Mixtures.Keys.Where(name => !name.StartsWith("factory", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Told))]
    public void ValidateGin_ServicesThatNeedThemselves_AreReported(string mixture)
    {
        using var provider = Build(mixture, out _);

        var validate = () => Run(provider.ValidateGin);

        validate.Should().Throw<GinException>().Which.Diagnostics.Should().ContainSingle(fault => fault.Id == "GIN4003")
            .Which.Message.Should().StartWith("the value needs itself: ");
    }

    [Theory]
    [MemberData(nameof(All))]
    public void GetRequiredService_OfOneThatNeedsItself_IsRefused(string mixture)
    {
        using var provider = Build(mixture, out var asked);

        var get = () => Run(() => Get(provider, asked));

        get.Should().Throw<GinException>().Which.Diagnostics.Should().ContainSingle().Which.Id.Should().Be("GIN4003");
    }

    [Theory]
    [MemberData(nameof(Told))]
    public void GetRequiredService_OnSeveralThreads_NeverHangs(string mixture)
    {
        for (var i = 0; i < 5; i++)
        {
            using var provider = Build(mixture, out _);
            using var barrier = new Barrier(4);
            Type[] types = [typeof(A), typeof(B), typeof(Plain), typeof(INode)];

            Run(() => Parallel.ForEach(types, new ParallelOptions { MaxDegreeOfParallelism = 4 }, type =>
            {
                barrier.SignalAndWait(TimeSpan.FromMilliseconds(100));
                try
                {
                    provider.GetService(type);
                }
                catch (GinException)
                {
                    // That it comes is what the test above asserts.
                }
            }));
        }
    }

    [Fact]
    public void ValidateGin_Circle_IsToldWhole()
    {
        using var provider = Build("plain", out _);

        provider.Invoking(p => p.ValidateGin()).Should().Throw<GinException>().WithMessage(
            "error GIN4003: the value needs itself: WithPlain.plain → ServiceCircleTests.Plain.inner → WithPlain");
    }

    [Fact]
    public void GetRequiredService_Circle_IsToldFromTheServiceThatIsAskedFor()
    {
        using var provider = Build("configurables", out _);

        provider.Invoking(p => p.GetRequiredService<B>()).Should().Throw<GinException>().WithMessage(
            "error GIN4003: the value needs itself: B.a → A.b → B");
    }

    [Fact]
    public void GetRequiredService_TheConfigBreaksTheCircle_Creates()
    {
        var config = NewConfig("A.b = None");
        using var provider = new ServiceCollection().AddGin(config)
            .AddConfigurable<A>().AddConfigurable<B>().BuildStrict();

        provider.ValidateGin();

        provider.GetRequiredService<B>().A!.B.Should().BeNull();
    }

    [Fact]
    public void GetRequiredService_AnotherScopeBreaksTheCircle_CreatesThere()
    {
        var config = NewConfig("leaf/A.b = None");
        using var provider = new ServiceCollection().AddGin(config)
            .AddConfigurable<A>(ServiceLifetime.Transient).AddConfigurable<B>(ServiceLifetime.Transient).BuildStrict();

        provider.ValidateGin();

        using (config.Scope("leaf"))
        {
            provider.GetRequiredService<B>().A!.B.Should().BeNull();
        }

        provider.Invoking(p => p.GetRequiredService<B>()).Should().Throw<GinException>()
            .Which.Diagnostics.Single().Id.Should().Be("GIN4003");
    }

    [Fact]
    public void GetRequiredService_FactoryThatEnds_Creates()
    {
        var left = 10;
        using var provider = new ServiceCollection().AddGin(NewConfig(""))
            .AddConfigurable<A>(ServiceLifetime.Transient)
            .AddTransient<B>(p => new B(left-- > 0 ? p.GetRequiredService<A>() : null))
            .BuildStrict();

        provider.GetRequiredService<A>().B!.A!.B.Should().NotBeNull();
    }

    [Fact]
    public void ValidateGin_ReferenceThatCannotBeMade_IsAnErrorOfTheService()
    {
        var config = NewConfig("A.b = @s/gin.singleton()");
        using var provider = new ServiceCollection().AddGin(config).AddConfigurable<A>().BuildStrict();

        provider.Invoking(p => p.ValidateGin()).Should().Throw<GinException>().WithMessage(
            "bindings(1,7): error GIN4005: singleton 's' has no constructor. Bind 's/gin.singleton.constructor'.");
    }

    [Fact]
    public void ValidateGin_WrongConfigAndWrongServices_AreReportedTogether()
    {
        var config = NewConfig("Own.own = 3");
        config.Register<Sized>();
        using var provider = new ServiceCollection().AddGin(config).AddConfigurable<Sized>().BuildStrict();

        provider.Invoking(p => p.ValidateGin()).Should().Throw<GinException>().Which.Diagnostics
            .Select(fault => fault.Id).Should().Equal("GIN3009", "GIN4018");
    }

    [Fact]
    public void AddCommandLine_Check_CoversTheServices()
    {
        var output = new StringWriter();
        var services = new ServiceCollection();
        services.AddGin(gin => gin
            .Configure(config => config.Register<Sized>())
            .AddCommandLine(["--gin-check"], output: output)
            .AddCommandLine(["other"], output: null));
        using var provider = services.AddConfigurable<Sized>().BuildServiceProvider();

        provider.Invoking(p => p.GetRequiredService<GinConfig>()).Should().Throw<GinException>()
            .Which.Diagnostics.Single().Id.Should().Be("GIN4018");
        output.ToString().Should().BeEmpty("it is wrong, so that it is not said to have no errors");
    }

    [Fact]
    public void AddCommandLine_Twice_KeepsWhatBothSay()
    {
        var output = new StringWriter();
        var services = new ServiceCollection();
        services.AddGin(gin => gin
            .Configure(config => config.Register<Sized>())
            .AddCommandLine(["--gin-check", "one", "--gin-param", "Sized.size = 1"], output: output)
            .AddCommandLine(["two", "--gin-param", "Sized.size = 2"]));
        using var provider = services.BuildServiceProvider();

        var config = provider.GetRequiredService<GinConfig>();

        config.CommandLine.Should().Equal("one", "two");
        config.CommandLine!.ExitCode.Should().Be(0);
        config.Query("Sized.size").Should().Be(2L);
        output.ToString().Should().Be($"The config has no errors.{Environment.NewLine}");
    }

    [Fact]
    public void AddRoot_InABuilder_KnowsWhatIsRegisteredLater()
    {
        var services = new ServiceCollection();
        services.AddGin(gin => gin.AddRoot<Sized>().AddRoot("s/Sized").Configure(config => config.Register<Sized>()));
        using var provider = services.BuildServiceProvider();

        provider.Invoking(p => p.GetRequiredService<GinConfig>()).Should().Throw<GinException>()
            .Which.Diagnostics.Select(fault => fault.Id).Should().Equal("GIN4002", "GIN4002");
    }

    private static ServiceProvider Build(string mixture, out Type asked)
    {
        var (text, add, type) = Mixtures[mixture];
        var services = new ServiceCollection();
        services.AddGin(NewConfig(text));
        add(services);
        asked = type;
        return services.BuildServiceProvider();
    }

    private static GinConfig NewConfig(string text)
    {
        var config = Sample.EmptyConfig();
        config.Register<A>();
        config.Register<B>();
        config.Register<Own>();
        config.Register<ByInterface>();
        config.Register<WithPlain>();
        config.Register<WithGeneric>();
        config.Register<WithSequence>();
        config.Register<Leaf>();
        config.Register<Keyed>();
        config.Register(MakeB);
        config.Parse(text);
        return config;
    }

    private static object? Get(IServiceProvider provider, Type type) =>
        type == typeof(Keyed) ? provider.GetRequiredKeyedService(type, "k") : provider.GetRequiredService(type);

    /// <summary>What hangs fails; its thread is left behind.</summary>
    private static void Run(Action action) =>
        Task.Factory.StartNew(action, default, TaskCreationOptions.LongRunning, TaskScheduler.Default)
            .WaitAsync(Patience).GetAwaiter().GetResult();

    private static B MakeB(A a) => new(a);

    public class A(B? b)
    {
        public B? B { get; } = b;
    }

    public class B(A? a)
    {
        public A? A { get; } = a;
    }

    public class Own(Own own)
    {
        public Own Inner { get; } = own;
    }

    public interface INode;

    public class ByInterface(INode node) : INode
    {
        public INode Node { get; } = node;
    }

    public class WithPlain(Plain plain)
    {
        public Plain Plain { get; } = plain;
    }

    public class Plain(WithPlain inner)
    {
        public WithPlain Inner { get; } = inner;
    }

    public class WithGeneric(Box<WithGeneric> box)
    {
        public Box<WithGeneric> Box { get; } = box;
    }

    public class Box<T>(T inner)
    {
        public T Inner { get; } = inner;
    }

    public class WithSequence(IEnumerable<INode> nodes) : INode
    {
        public IEnumerable<INode> Nodes { get; } = nodes;
    }

    public class Leaf : INode;

    public class Keyed([FromKeyedServices("k")] Keyed inner)
    {
        public Keyed Inner { get; } = inner;
    }

    public class Sized(int size)
    {
        public int Size { get; } = size;
    }
}
