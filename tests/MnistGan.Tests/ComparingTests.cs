using GinSharp;
using MnistGan.Training;

namespace MnistGan.Tests;

/// <summary>What the page about comparing runs shows is what is printed.</summary>
public sealed class ComparingTests : IDisposable
{
    private static readonly string Page =
        File.ReadAllText(Find(AppContext.BaseDirectory, "samples/MnistGan/docs/comparing.md")).ReplaceLineEndings("\n");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("configs/mlp.gin")]
    [InlineData("configs/hinge.gin")]
    [InlineData("configs/sgd.gin")]
    [InlineData("configs/cosine.gin")]
    public void Diff_OfTheBaseAndAnother_IsThatOfThePage(string file)
    {
        var (first, second) = (Run("config.gin"), Run(file));

        #region diff
        var differences = GinRunRecord.Diff(first.ReadRecord(), second.ReadRecord());
        #endregion
        ShowsAsText(differences);
    }

    [Fact]
    public void Explain_OfALearningRate_IsThatOfThePage()
    {
        ShowsAsText([Load("config.gin").Explain("generator/Adam.lr")]);

        var config = Load("configs/mlp.gin");
        #region explain
        Console.WriteLine(config.Explain("generator/Adam.lr"));
        #endregion
        ShowsAsText([config.Explain("generator/Adam.lr")]);
    }

    [Fact]
    public void UnusedBindings_OfARun_AreThoseOfThePage()
    {
        var config = Load("config.gin");
        config.Create<Trainer>().Begin().Dispose();

        #region unused
        foreach (var unused in config.UnusedBindings())
        {
            Console.WriteLine(unused);
        }
        #endregion
        ShowsAsText(config.UnusedBindings());
    }

    private static void ShowsAsText(IEnumerable<object> lines) =>
        Page.Should().Contain($"\n```text\n{string.Join('\n', lines)}\n```\n".ReplaceLineEndings("\n"));

    private static GinConfig Load(string file)
    {
        var config = new GinConfig(new GinOptions { BasePath = AppContext.BaseDirectory });
        config.AddTorch();
        config.ParseFile(file);
        config.FinalizeConfig();
        return config;
    }

    // All that a record tells is known when the training has begun.
    private RunFolder Run(string file)
    {
        var config = Load(file);
        config.Create<Trainer>().Begin().Dispose();
        using var run = RunFolder.Create(config, _folder.Path);
        return run;
    }

    private static string Find(string folder, string path)
    {
        var file = Path.Combine(folder, path);
        return File.Exists(file) ? file : Find(Path.GetDirectoryName(folder)!, path);
    }
}
