using GinSharp.Docs.Tests.Snippets.Cast;

namespace GinSharp.Docs.Tests.Snippets;

/// <summary>What <c>docs/recipes.md</c> shows.</summary>
public class RecipeSnippets
{
    public RecipeSnippets() => Environment.CurrentDirectory = Repository.PathOf("tests/GinSharp.Docs.Tests/Snippets/Configs");

    [Fact]
    public void Computed()
    {
        #region computed
        var config = new GinConfig();
        config.ParseFile("recipe-computed.gin");
        Console.WriteLine(config.Create<Trainer>().Epochs);
        #endregion
    }

    [Fact]
    public void FromTheEnvironment()
    {
        #region environment
        Environment.SetEnvironmentVariable("LEARNING_RATE", "0.01");
        var config = new GinConfig();
        config.ParseFile("recipe-environment.gin");
        Console.WriteLine(config.Create<Adam>());
        #endregion
        Environment.SetEnvironmentVariable("LEARNING_RATE", null);
    }

    [Fact]
    public void Extended()
    {
        #region extended
        var config = new GinConfig();
        config.ParseFile("recipe-variant.gin");
        Console.WriteLine(string.Join(", ", config.Create<Network>().Widths));
        #endregion
    }

    [Fact]
    public void Restored()
    {
        #region restored
        var config = new GinConfig();
        config.ParseFile("recipe-restored.gin");
        Console.WriteLine(config.Create<Sgd>());
        #endregion
    }
}
