using GinSharp;

namespace MnistGan.Tests;

/// <summary>The sample's configs, cut down to one epoch on 300 digits.</summary>
internal static class Experiment
{
    public static readonly IReadOnlyList<string> Small =
    [
        "Trainer.epochs = 1",
        "MnistDataModule.split = 't10k'",
        "MnistDataModule.held_out = 0.8",
    ];

    /// <summary>A finalized config of its own for one of the sample's files.</summary>
    public static GinConfig Load(string file, params string[] bindings)
    {
        var config = new GinConfig(new GinOptions { BasePath = AppContext.BaseDirectory });
        TorchConfigurables.Register(config);
        config.ParseFilesAndBindings([file], [.. Small, .. bindings]);
        return config;
    }
}
