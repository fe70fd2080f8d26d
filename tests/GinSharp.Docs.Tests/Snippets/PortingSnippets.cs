using GinSharp.Docs.Tests.Snippets.Ported;

namespace GinSharp.Docs.Tests.Snippets;

/// <summary>What the page for users of Python's gin shows.</summary>
public class PortingSnippets
{
    public PortingSnippets() => Environment.CurrentDirectory = Repository.PathOf("tests/GinSharp.Docs.Tests/Snippets/Configs");

    [Fact]
    public void Fit()
    {
        #region fit
        var config = new GinConfig();
        config.ParseFile("resnet.gin");
        config.FinalizeConfig();
        config.Invoke(Training.Fit);
        #endregion
    }
}
