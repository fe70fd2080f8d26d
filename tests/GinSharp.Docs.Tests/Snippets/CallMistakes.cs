using GinSharp.Docs.Tests.Snippets.Cast;

namespace GinSharp.Docs.Tests.Snippets;

/// <summary>What is said about values for parameters, and about calls.</summary>
internal static class CallMistakes
{
    public static void GIN3005()
    {
        #region GIN3005
        var config = new GinConfig();
        config.Register((Level level) => level, "Log");
        config.Parse("Log.level = 'LOW'");
        config.FinalizeConfig();
        #endregion
    }

    public static void GIN4007()
    {
        #region GIN4007
        var config = new GinConfig();
        config.Create<Trainer>(("epoch", 3));
        #endregion
    }

    public static void GIN4008()
    {
        #region GIN4008
        var config = new GinConfig();
        config.Invoke<double>(LinearSchedule.Warmup, 1, 100, 2);
        #endregion
    }

    public static void GIN4009()
    {
        #region GIN4009
        var config = new GinConfig();
        config.Create<Trainer>(("epochs", "three"));
        #endregion
    }

    public static void GIN4010()
    {
        #region GIN4010
        var config = new GinConfig();
        config.Create<Random>();
        #endregion
    }

    public static void GIN4011()
    {
        #region GIN4011
        var config = new GinConfig();
        config.GetConfigurable("Model.Sample").Create();
        #endregion
    }

    public static void GIN4012()
    {
        #region GIN4012
        var config = new GinConfig();
        config.Create<Trainer>(("epochs", 3), ("epochs", 5));
        #endregion
    }

    public static void GIN4017()
    {
        #region GIN4017
        var config = new GinConfig();
        var total = (params int[] numbers) => numbers.Sum();
        config.Register(total, "Total");
        config.Invoke<int>(total, 1, Gin.Required);
        #endregion
    }

    public static void GIN4020()
    {
        #region GIN4020
        var config = new GinConfig();
        config.Register((double alpha = 0.99, double learningRate = 0.01) => new Sgd(learningRate), "Rms");
        config.Register((Func<double, Sgd> optimizer) => optimizer(0.1), "Train");
        config.Parse("Train.optimizer = @Rms");
        config.FinalizeConfig();
        Console.WriteLine(config.Warnings[0]);
        #endregion
    }

    public static void GIN4029()
    {
        #region GIN4029
        var config = new GinConfig(new GinOptions { MaxNesting = 2 });
        config.Parse("a = 1\nb = %a\nc = %b\nTrainer.epochs = %c");
        config.FinalizeConfig();
        #endregion
    }

    public static void GIN4030()
    {
        #region GIN4030
        var config = new GinConfig(new GinOptions { MaxExpansion = 6 });
        config.Parse("a = [1, 2]\nb = [%a, %a]\nData.labels = %b");
        config.FinalizeConfig();
        #endregion
    }

    public static void GIN4031()
    {
        #region GIN4031
        var config = new GinConfig(new GinOptions { MaxCalls = 1 });
        config.Register((object? next = null) => next ?? "the end", "Node");
        config.Parse("Node.next = @a/Node()\na/Node.next = @b/Node()");
        config.GetConfigurable("Node").Create();
        #endregion
    }
}
