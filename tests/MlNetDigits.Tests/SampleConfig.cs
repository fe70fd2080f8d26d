using GinSharp;

namespace MlNetDigits.Tests;

/// <summary>The configs of the sample.</summary>
internal static class SampleConfig
{
    /// <summary>A config of its own for one of the files.</summary>
    public static GinConfig Load(string file, params string[] bindings)
    {
        var config = new GinConfig(new GinOptions { BasePath = AppContext.BaseDirectory });
        MlNetConfigurables.Register(config);
        config.ParseFilesAndBindings([file], bindings);
        return config;
    }
}
