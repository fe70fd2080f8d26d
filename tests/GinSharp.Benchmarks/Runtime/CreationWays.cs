using System.Text;
using Autofac;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace GinSharp.Benchmarks.Runtime;

/// <summary>
/// The ways to create a <see cref="Leaf"/> and a <see cref="Root"/>. All find the literals ready, boxed where they need
/// them boxed; what calls the constructors differs.
/// </summary>
internal static class CreationWays
{
    public const string New = "new";
    public const string Container = "MS.DI, transient";
    public const string CreateInstance = "ActivatorUtilities.CreateInstance";
    public const string CreateFactory = "ActivatorUtilities.CreateFactory";
    public const string Autofac = "Autofac";
    public const string Binder = "configuration binder";
    public const string GinSharp = "GinSharp";
    public const string GinSharpInstance = "GinSharp, a config of one's own";

    private const string Gin =
        """
        Leaf:
            units = 64
            seed = 7
            rate = 0.1
            name = 'dense'
            bias = True
        Branch:
            leaf = @Leaf()
            units = 64
            rate = 0.1
            name = 'dense'
            bias = True
        Root:
            left = @Branch()
            right = @Branch()
            units = 64
            rate = 0.1
            name = 'dense'
        """;

    private static readonly object Units = 64;
    private static readonly object Seed = 7L;
    private static readonly object Rate = 0.1;
    private static readonly object Name = "dense";
    private static readonly object Bias = true;

    public static IReadOnlyList<Contender> OfLeaf()
    {
        var services = Services();
        var container = AutofacContainer();
        var section = Configuration().GetSection("Leaf");
        var factory = ActivatorUtilities.CreateFactory<Leaf>(
            [typeof(int), typeof(long), typeof(double), typeof(string), typeof(bool)]);
        var gin = Parsed(global::GinSharp.Gin.Default);
        var own = Parsed(new GinConfig());
        return
        [
            new(New, () => new Leaf(64, 7, 0.1, "dense", true)),
            new(Container, () => services.GetRequiredService<Leaf>()),
            new(CreateInstance, () => CreateLeaf(services)),
            new(CreateFactory, () => factory(services, [Units, Seed, Rate, Name, Bias])),
            new(Autofac, () => container.Resolve<Leaf>()),
            new(Binder, () => section.Get<Leaf>()),
            new(GinSharp, () => gin.Create<Leaf>()),
            new(GinSharpInstance, () => own.Create<Leaf>()),
        ];
    }

    public static IReadOnlyList<Contender> OfGraph()
    {
        var services = Services();
        var container = AutofacContainer();
        var section = Configuration().GetSection("Root");
        var leaf = ActivatorUtilities.CreateFactory<Leaf>(
            [typeof(int), typeof(long), typeof(double), typeof(string), typeof(bool)]);
        var branch = ActivatorUtilities.CreateFactory<Branch>(
            [typeof(Leaf), typeof(int), typeof(double), typeof(string), typeof(bool)]);
        var root = ActivatorUtilities.CreateFactory<Root>(
            [typeof(Branch), typeof(Branch), typeof(int), typeof(double), typeof(string)]);
        Branch FromFactories() => branch(
            services, [leaf(services, [Units, Seed, Rate, Name, Bias]), Units, Rate, Name, Bias]);
        var gin = Parsed(global::GinSharp.Gin.Default);
        var own = Parsed(new GinConfig());
        return
        [
            new(New, () => new Root(NewBranch(), NewBranch(), 64, 0.1, "dense")),
            new(Container, () => services.GetRequiredService<Root>()),
            new(CreateInstance, () => ActivatorUtilities.CreateInstance<Root>(
                services, CreateBranch(services), CreateBranch(services), Units, Rate, Name)),
            new(
                "CreateInstance of the root, the rest from the container",
                () => ActivatorUtilities.CreateInstance<Root>(services)),
            new(CreateFactory, () => root(services, [FromFactories(), FromFactories(), Units, Rate, Name])),
            new(Autofac, () => container.Resolve<Root>()),
            new(Binder, () => section.Get<Root>()),
            new(GinSharp, () => gin.Create<Root>()),
            new(GinSharpInstance, () => own.Create<Root>()),
        ];
    }

    private static Branch NewBranch() => new(new Leaf(64, 7, 0.1, "dense", true), 64, 0.1, "dense", true);

    private static Leaf CreateLeaf(IServiceProvider services) =>
        ActivatorUtilities.CreateInstance<Leaf>(services, Units, Seed, Rate, Name, Bias);

    private static Branch CreateBranch(IServiceProvider services) =>
        ActivatorUtilities.CreateInstance<Branch>(services, CreateLeaf(services), Units, Rate, Name, Bias);

    private static GinConfig Parsed(GinConfig config)
    {
        config.Parse(Gin);
        return config;
    }

    /// <summary>Containers inject by type, so each literal is the one service of its type.</summary>
    private static ServiceProvider Services() => new ServiceCollection()
        .AddSingleton(typeof(int), Units)
        .AddSingleton(typeof(long), Seed)
        .AddSingleton(typeof(double), Rate)
        .AddSingleton(typeof(string), Name)
        .AddSingleton(typeof(bool), Bias)
        .AddTransient<Leaf>()
        .AddTransient<Branch>()
        .AddTransient<Root>()
        .BuildServiceProvider();

    private static IContainer AutofacContainer()
    {
        var builder = new ContainerBuilder();
        builder.RegisterType<Leaf>()
            .WithParameter("units", Units)
            .WithParameter("seed", Seed)
            .WithParameter("rate", Rate)
            .WithParameter("name", Name)
            .WithParameter("bias", Bias);
        builder.RegisterType<Branch>()
            .WithParameter("units", Units)
            .WithParameter("rate", Rate)
            .WithParameter("name", Name)
            .WithParameter("bias", Bias);
        builder.RegisterType<Root>()
            .WithParameter("units", Units)
            .WithParameter("rate", Rate)
            .WithParameter("name", Name);
        return builder.Build();
    }

    private static IConfigurationRoot Configuration()
    {
        const string Leaf = """{ "units": 64, "seed": 7, "rate": 0.1, "name": "dense", "bias": true }""";
        const string Branch = $$"""{ "leaf": {{Leaf}}, "units": 64, "rate": 0.1, "name": "dense", "bias": true }""";
        const string Root = $$"""
            {
              "Leaf": {{Leaf}},
              "Root": { "left": {{Branch}}, "right": {{Branch}}, "units": 64, "rate": 0.1, "name": "dense" }
            }
            """;
        return new ConfigurationBuilder().AddJsonStream(new MemoryStream(Encoding.UTF8.GetBytes(Root))).Build();
    }
}
