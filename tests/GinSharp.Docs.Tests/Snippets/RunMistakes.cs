namespace GinSharp.Docs.Tests.Snippets;

/// <summary>What is said about the folders of runs.</summary>
internal static class RunMistakes
{
    public static void GIN5001()
    {
        #region GIN5001
        RunFolder.Open("runs/none");
        #endregion
    }

    public static void GIN5002() => InFolderOfARun(new GinConfig(), () =>
    {
        #region GIN5002
        File.Delete("runs/first/config.gin");
        RunFolder.Open("runs/first").ApplyTo(new GinConfig());
        #endregion
    });

    public static void GIN5003() => InFolderOfARun(new GinConfig(), () =>
    {
        #region GIN5003
        File.AppendAllText("runs/first/config.gin", "Trainer.epochs = 100");
        RunFolder.Open("runs/first").ApplyTo(new GinConfig());
        #endregion
    });

    public static void GIN5004() => InFolderOfARun(new GinConfig(), () =>
    {
        #region GIN5004
        var text = File.ReadAllText("runs/first/run.json");
        File.WriteAllText("runs/first/run.json", text.Replace("\"format\": 1", "\"format\": 2"));
        RunFolder.Open("runs/first");
        #endregion
    });

    public static void GIN5005()
    {
        var config = new GinConfig();
        config.Bind("Data.labels", new StringReader("zero\none"));
        InFolderOfARun(config, () =>
        {
            #region GIN5005
            // The run had config.Bind("Data.labels", new StringReader("zero\none")).
            RunFolder.Open("runs/first").ApplyTo(new GinConfig());
            #endregion
        });
    }

    public static void GIN5006() => InFolderOfARun(new GinConfig(), () =>
    {
        #region GIN5006
        using var run = RunFolder.Open("runs/first");
        run.Continue(new GinConfig());
        run.SaveCheckpoint(10, _ => { });
        #endregion
    });

    public static void GIN5007() => InFolderOfARun(new GinConfig(), () =>
    {
        #region GIN5007
        using var run = RunFolder.Open("runs/first");
        run.Continue(new GinConfig());
        run.AddDataSet("digits", ["digits.zip"]);
        #endregion
    });

    public static void GIN5010() => InFolderOfARun(new GinConfig(), () =>
    {
        #region GIN5010
        using var first = RunFolder.Open("runs/first");
        first.Continue(new GinConfig());

        using var second = RunFolder.Open("runs/first");
        second.Continue(new GinConfig());
        #endregion
    });

    public static void GIN5012() => InFolderOfARun(new GinConfig(), () =>
    {
        #region GIN5012
        using var run = RunFolder.Open("runs/first");
        using (var other = RunFolder.Open("runs/first"))
        {
            other.Continue(new GinConfig());
        }

        run.Continue(new GinConfig());
        #endregion
    });

    public static void GIN5013() => InFolderOfARun(new GinConfig(), () =>
    {
        #region GIN5013
        var config = new GinConfig();
        config.ParseCommandLine(["--gin-param", "Trainer.epochs = 5"]);
        RunFolder.Open("runs/first").ApplyTo(config);
        #endregion
    });

    /// <summary>A run whose folder has a name that does not depend on the time.</summary>
    private static void InFolderOfARun(GinConfig config, Action action)
    {
        var current = Environment.CurrentDirectory;
        var folder = Directory.CreateTempSubdirectory();
        Environment.CurrentDirectory = folder.FullName;
        try
        {
            var run = RunFolder.Create(config);
            run.Dispose();
            Directory.Move(run.FullPath, "runs/first");
            action();
        }
        finally
        {
            Environment.CurrentDirectory = current;
            folder.Delete(recursive: true);
        }
    }
}
