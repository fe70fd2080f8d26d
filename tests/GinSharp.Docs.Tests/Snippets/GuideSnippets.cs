using GinSharp.Docs.Tests.Snippets.Cast;

namespace GinSharp.Docs.Tests.Snippets;

/// <summary>What the guide shows of the language. The files are those in <c>Configs</c>.</summary>
public class GuideSnippets
{
    public GuideSnippets() => Environment.CurrentDirectory = Repository.PathOf("tests/GinSharp.Docs.Tests/Snippets/Configs");

    [Fact]
    public void Bindings()
    {
        #region bindings
        var config = new GinConfig();
        config.ParseFile("bindings.gin");
        Console.WriteLine(config.Create<Adam>());
        Console.WriteLine(config.Create<Model>().Shape);
        #endregion
    }

    [Fact]
    public void Caller()
    {
        #region caller
        var config = new GinConfig();
        config.Parse("Adam.learning_rate = 1e-4");
        Console.WriteLine(config.Create<Adam>(("learningRate", 0.5)));
        #endregion
    }

    [Fact]
    public void Methods()
    {
        #region methods
        var config = new GinConfig();
        config.Parse("linear.Warmup.steps = 20");
        Console.WriteLine(config.Invoke<double>(LinearSchedule.Warmup, 5));
        #endregion
    }

    [Fact]
    public void References()
    {
        #region references
        var config = new GinConfig();
        config.ParseFile("references.gin");
        Console.WriteLine(config.Create<Trainer>().Optimizer);
        #endregion
    }

    [Fact]
    public void Scopes()
    {
        #region scopes
        var config = new GinConfig();
        config.ParseFile("scopes.gin");
        Console.WriteLine(config.Create<Trainer>().Optimizer);
        using (config.Scope("fast"))
        {
            Console.WriteLine(config.Create<Adam>());
        }
        #endregion
    }

    [Fact]
    public void Macros()
    {
        #region macros
        var config = new GinConfig();
        config.ParseFile("macros.gin");
        config.Bind("%size", 128);
        Console.WriteLine(config.Create<Model>().Shape);
        #endregion
    }

    [Fact]
    public void Singletons()
    {
        #region singletons
        var config = new GinConfig();
        config.ParseFile("singletons.gin");
        var trainer = config.Create<Trainer>();
        var evaluator = config.Create<Evaluator>();
        Console.WriteLine(ReferenceEquals(trainer.Model, evaluator.Model));
        #endregion
    }

    [Fact]
    public void Constants()
    {
        #region constants
        var config = new GinConfig();
        config.AddConstant("dates.LAUNCH", new DateOnly(2026, 11, 24));
        config.AddConstants<Activation>();
        config.Parse("Model.activation = %Activation.Gelu");
        Console.WriteLine(config.Create<Model>().Activation);
        #endregion
    }

    [Fact]
    public void Required()
    {
        #region required
        var config = new GinConfig();
        config.ParseFile("required.gin");
        try
        {
            config.FinalizeConfig();
        }
        catch (GinException exception)
        {
            Console.WriteLine(exception.Message);
        }
        #endregion
    }

    [Fact]
    public void Includes()
    {
        #region includes
        var config = new GinConfig();
        Console.WriteLine(config.ParseFile("long.gin"));
        config.ParseFilesAndBindings([], ["Trainer.epochs = 3"]);
        Console.WriteLine(config.Create<Trainer>().Epochs);
        #endregion
    }

    [Fact]
    public void Delegates()
    {
        #region delegates
        var config = new GinConfig();
        config.ParseFile("delegates.gin");
        var trainer = config.Create<Trainer>();
        Console.WriteLine(trainer.Schedule!(50));
        #endregion
    }

    [Fact]
    public void External()
    {
        #region external
        var config = new GinConfig();
        config.Register((int seed = 0) => new Random(seed), "Random");
        config.Register(Math.Pow, module: "math");
        config.ParseFile("external.gin");
        var random = config.Get<Func<Random>>("Random")();
        Console.WriteLine(config.Invoke<double>(Math.Pow, 3.0));
        #endregion
        random.Should().NotBeNull();
    }
}
