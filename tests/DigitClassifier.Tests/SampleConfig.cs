using GinSharp;

namespace DigitClassifier.Tests;

/// <summary>The configs of the sample.</summary>
internal static class SampleConfig
{
    /// <summary>All files, so that a new one is tested too.</summary>
    public static TheoryData<string> Files =>
    [
        "config.gin",
        .. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "configs"), "*.gin")
            .Select(file => Path.GetRelativePath(AppContext.BaseDirectory, file)),
    ];

    /// <summary>A finalized config of its own for one of the files.</summary>
    public static GinConfig Load(string file, params string[] bindings)
    {
        var config = new GinConfig(new GinOptions { BasePath = AppContext.BaseDirectory });
        config.AddTorch();
        config.ParseFilesAndBindings([file], bindings);
        return config;
    }
}
