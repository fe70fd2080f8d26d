using GinSharp.Docs.Tests.Snippets.Cast;

namespace GinSharp.Docs.Tests.Snippets;

/// <summary>What the guide shows of a config's life: finalizing, reports, tests, several at once.</summary>
public class ProgramSnippets
{
    public ProgramSnippets() => Environment.CurrentDirectory = Repository.PathOf("tests/GinSharp.Docs.Tests/Snippets/Configs");

    [Fact]
    public void Finalizing()
    {
        #region finalizing
        var config = new GinConfig();
        config.Parse(
            """
            Trainer.optimizer = @Model()
            Trainer.epochs = 0
            Model.layers = 'four'
            """);
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
    public void Locked()
    {
        #region locked
        var config = new GinConfig();
        config.FinalizeConfig();
        using (config.Unlock())
        {
            config.Bind("Trainer.epochs", 3);
        }

        Console.WriteLine(config.IsLocked);
        #endregion
    }

    [Fact]
    public void Hooks()
    {
        #region hooks
        var config = new GinConfig();
        config.AddFinalizeHook(bindings =>
            bindings.Any(binding => binding.Parameter == "Epochs") ? null : [new("Trainer.epochs", 100)]);
        config.FinalizeConfig();
        Console.WriteLine(config.Create<Trainer>().Epochs);
        #endregion
    }

    [Fact]
    public void Operative()
    {
        #region operative
        var config = new GinConfig();
        config.ParseFile("scopes.gin");
        config.Create<Trainer>();
        Console.WriteLine(config.OperativeConfig(new ConfigTextFormat { ShowProvenance = true }));
        #endregion
    }

    [Fact]
    public void Explain()
    {
        #region explain
        var config = new GinConfig();
        config.ParseFile("long.gin");
        Console.WriteLine(config.Explain("Trainer.epochs"));
        #endregion
    }

    [Fact]
    public void Unused()
    {
        #region unused
        var config = new GinConfig();
        config.ParseFile("scopes.gin");
        config.Create<Trainer>();
        foreach (var unused in config.UnusedBindings())
        {
            Console.WriteLine(unused);
        }
        #endregion
    }

    [Fact]
    public void Records()
    {
        #region records
        var first = new GinConfig();
        first.ParseFile("macros.gin");
        first.Create<Model>();

        var second = new GinConfig();
        second.ParseFile("macros.gin");
        second.Bind("Model.layers", 8);
        second.Create<Model>();

        foreach (var difference in GinRunRecord.Diff(first.Record(), second.Record()))
        {
            Console.WriteLine($"{difference.Key}: {difference.First} and {difference.Second}");
        }
        #endregion
    }

    [Fact]
    public void Errors()
    {
        #region errors
        var config = new GinConfig();
        config.Register(Broken.Load, "Load");
        config.Parse("Trainer.model = @small/Load()");
        try
        {
            config.Create<Trainer>();
        }
        catch (IOException exception)
        {
            Console.WriteLine(GinException.Describe(exception));
        }
        #endregion
    }

    #region testing
    [Fact]
    public void Config_OfTheLongRun_IsComplete()
    {
        using var config = new GinConfig();
        config.ParseFile("long.gin");

        config.FinalizeConfig();
    }

    [Fact]
    public void Trainer_WithoutConfig_HasTenEpochs()
    {
        using var config = new GinConfig(new GinOptions { ScansApplication = false });
        config.Register<Trainer>();

        config.Create<Trainer>().Epochs.Should().Be(10);
    }
    #endregion

    [Fact]
    public void Several()
    {
        #region several
        double[] rates = [0.1, 0.01];
        var trials = rates.AsParallel().AsOrdered().Select(rate =>
        {
            using var config = new GinConfig();
            config.ParseFile("references.gin");
            config.Bind("Sgd.learning_rate", rate);
            config.FinalizeConfig();
            return config.Create<Trainer>().Optimizer;
        });
        foreach (var optimizer in trials)
        {
            Console.WriteLine(optimizer);
        }
        #endregion
    }

    [Fact]
    public void Current()
    {
        #region current
        var config = new GinConfig();
        config.Register(Ensemble, "Ensemble");
        config.Parse("second/Model.layers = 6");
        config.Invoke(Ensemble);
        #endregion
    }

    #region ensemble
    private static void Ensemble()
    {
        using (Gin.Scope("second"))
        {
            Console.WriteLine(Gin.Create<Model>().Layers);
        }
    }
    #endregion

    private static class Broken
    {
        public static Model Load(string path = "model.bin") => throw new IOException($"{path} is broken");
    }
}
