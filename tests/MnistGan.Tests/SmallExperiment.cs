using GinSharp;
using MnistGan.Training;

namespace MnistGan.Tests;

/// <summary>The sample's configs, cut down to one epoch on 300 digits.</summary>
internal static class SmallExperiment
{
    public static readonly IReadOnlyList<string> Bindings =
    [
        "Trainer.epochs = 1",
        "MnistDataModule.split = 't10k'",
        "MnistDataModule.held_out = 0.8",
    ];

    /// <summary>The sample's files: <c>config.gin</c>, <c>configs/mlp.gin</c> and so on.</summary>
    public static IReadOnlyList<string> Files =>
    [
        "config.gin",
        .. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "configs"))
            .Select(path => $"configs/{Path.GetFileName(path)}")
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>A finalized config of its own for one of the sample's files.</summary>
    public static GinConfig Load(string file, params IReadOnlyList<string> bindings)
    {
        var config = NewConfig();
        config.ParseFilesAndBindings([file], [.. Bindings, .. bindings]);
        return config;
    }

    /// <summary>Trains in a new folder below another.</summary>
    public static RunFolder Train(GinConfig config, string parent)
    {
        using var training = config.Create<Trainer>().Begin();
        using var run = RunFolder.Create(config, parent);
        training.Run(run, run);
        return run;
    }

    /// <summary>Goes on with a run in its folder.</summary>
    public static RunFolder Resume(string folder, params IReadOnlyList<string> bindings)
    {
        using var run = RunFolder.Open(folder);
        var config = NewConfig();
        run.ApplyTo(config);
        config.ParseFilesAndBindings([], bindings);
        using var training = config.Create<Trainer>().Begin();
        training.Load(run.LatestCheckpoint!);
        run.Continue(config);
        training.Run(run, run);
        return run;
    }

    private static GinConfig NewConfig()
    {
        var config = new GinConfig(new GinOptions { BasePath = AppContext.BaseDirectory });
        config.AddTorch();
        return config;
    }
}
