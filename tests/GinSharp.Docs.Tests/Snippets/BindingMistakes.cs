using System.Text;
using GinSharp.Docs.Tests.Snippets.Cast;

namespace GinSharp.Docs.Tests.Snippets;

/// <summary>What is said about names, files and the state of a config.</summary>
internal static class BindingMistakes
{
    public static void GIN2010()
    {
        var folder = Directory.CreateTempSubdirectory().FullName;

        #region GIN2010
        var config = new GinConfig(new GinOptions { MaxIncludeDepth = 1, BasePath = folder });
        File.WriteAllText(Path.Combine(folder, "config.gin"), "include 'model.gin'");
        File.WriteAllText(Path.Combine(folder, "model.gin"), "include 'layers.gin'");
        File.WriteAllText(Path.Combine(folder, "layers.gin"), "Model.layers = 3");
        config.ParseFile("config.gin");
        #endregion
    }

    public static void GIN2012()
    {
        #region GIN2012
        var config = new GinConfig();
        config.FinalizeConfig();
        config.Bind("Trainer.epochs", 3);
        #endregion
    }

    public static void GIN2016()
    {
        #region GIN2016
        var config = new GinConfig();
        config.AddFinalizeHook(_ => [new("Trainer.epochs", 3)]);
        config.AddFinalizeHook(_ => [new("Trainer.epochs", 5)]);
        config.FinalizeConfig();
        #endregion
    }

    public static void GIN2050()
    {
        #region GIN2050
        var config = new GinConfig();
        var (asked, bound) = (new SemaphoreSlim(0), new SemaphoreSlim(0));
        var other = new Thread(() =>
        {
            for (var epochs = 1; asked.Wait(1_000); epochs++)
            {
                config.Bind("Trainer.epochs", epochs);
                bound.Release();
            }
        });
        other.Start();
        config.AddFinalizeHook(_ =>
        {
            asked.Release();
            bound.Wait();
            return null;
        });
        config.FinalizeConfig();
        #endregion
    }

    public static void GIN2051()
    {
        #region GIN2051
        var config = new GinConfig();
        for (var i = 0; i <= 1_000; i++)
        {
            config.Parse($"Plugin{i}.size = 1", SkipUnknown.Yes);
        }

        Console.WriteLine(config.Warnings[^1]);
        #endregion
    }

    public static void GIN2052()
    {
        #region GIN2052
        var config = new GinConfig(new GinOptions { RecordsCalls = false });
        config.Parse("Adam.beta = 0.5");
        config.ThrowIfUnused();
        #endregion
    }

    public static void GIN2017()
    {
        #region GIN2017
        var config = new GinConfig();
        config.Register((double learningRate = 1, double learning_rate = 1) => learningRate + learning_rate, "Step");
        config.Parse("Step.LearningRate = 0.1");
        #endregion
    }

    public static void GIN2018()
    {
        #region GIN2018
        var config = new GinConfig();
        config.Bind("Trainer", 3);
        #endregion
    }

    public static void GIN2025()
    {
        #region GIN2025
        var config = new GinConfig();
        config.Parse("from __gin__ import dynamic_registration");
        #endregion
    }

    public static void GIN2027()
    {
        #region GIN2027
        var config = new GinConfig();
        config.Query("Trainer.epochs");
        #endregion
    }

    public static void GIN2028()
    {
        #region GIN2028
        var config = new GinConfig();
        using var scope = config.Scope("my scope");
        #endregion
    }

    public static void GIN2029()
    {
        var folder = Directory.CreateTempSubdirectory().FullName;

        #region GIN2029
        var config = new GinConfig(new GinOptions { BasePath = folder });
        File.WriteAllBytes(Path.Combine(folder, "config.gin"), Encoding.Latin1.GetBytes("Data.path = 'é'"));
        config.ParseFile("config.gin");
        #endregion
    }

    public static void GIN2030()
    {
        #region GIN2030
        var config = new GinConfig();
        config.ParseCommandLine(["--gin-param"]);
        #endregion
    }

    public static void GIN2031()
    {
        #region GIN2031
        var config = new GinConfig();
        config.ParseCommandLine(["--gin-params", "Trainer.epochs = 3"]);
        #endregion
    }

    public static void GIN2032()
    {
        #region GIN2032
        var config = new GinConfig();
        config.Parse("Sgd.momentum = 0.5");
        config.Create<Adam>();
        config.ThrowIfUnused();
        #endregion
    }

    public static void GIN2033()
    {
        #region GIN2033
        var config = new GinConfig();
        config.Parse("Logger.level = 2", SkipUnknown.Yes);
        Console.WriteLine(config.Warnings[0]);
        #endregion
    }

    public static void GIN2035()
    {
        #region GIN2035
        var sizes = new List<object?> { 64 };
        sizes.Add(sizes);
        new GinConfig().Bind("Trainer.epochs", sizes);
        #endregion
    }

    public static void GIN2123()
    {
        #region GIN2123
        var config = new GinConfig();
        config.Parse("Adam.amsgrad = True", SkipUnknown.EvenParameters);
        Console.WriteLine(config.Warnings[0]);
        #endregion
    }

    public static void GIN2034()
    {
        #region GIN2034
        var config = new GinConfig();
        config.ParseCommandLine(["--gin-param", "Trainer.epochs", "=", "3"]);
        #endregion
    }

    public static void GIN2115()
    {
        #region GIN2115
        var config = new GinConfig();
        config.Bind("Trainer.optimizer", GinReference.Parse("Adam()"));
        #endregion
    }

    public static void GIN2045()
    {
        var folder = Directory.CreateTempSubdirectory().FullName;

        #region GIN2045
        var config = new GinConfig(new GinOptions { MaxIncludes = 2, BasePath = folder });
        File.WriteAllText(Path.Combine(folder, "model.gin"), "Model.layers = 3");
        config.Parse("include 'model.gin'\ninclude 'model.gin'\ninclude 'model.gin'");
        #endregion
    }

    public static void GIN2046()
    {
        #region GIN2046
        var config = new GinConfig(new GinOptions { MaxScopes = 2 });
        config.Parse("train/fast/small/Trainer.epochs = 3");
        #endregion
    }

    public static void GIN2047()
    {
        var folder = Directory.CreateTempSubdirectory().FullName;

        #region GIN2047
        var config = new GinConfig(new GinOptions { MaxFileLength = 10, BasePath = folder });
        File.WriteAllText(Path.Combine(folder, "model.gin"), "Model.layers = 3");
        config.ParseFile("model.gin");
        #endregion
    }

    public static void GIN2048()
    {
        #region GIN2048
        var config = new GinConfig(new GinOptions { MaxDiagnostics = 1 });
        config.Parse("Trainer.epoch = 3\nTrainer.epocs = 3\nTrainer.epoks = 3");
        #endregion
    }

    public static void GIN2049()
    {
        #region GIN2049
        var config = new GinConfig(new GinOptions { MaxNesting = 1 });
        config.Bind("Data.labels", new List<object?> { new List<object?> { "cat" } });
        #endregion
    }
}
