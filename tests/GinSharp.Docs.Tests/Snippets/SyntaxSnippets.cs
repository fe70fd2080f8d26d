using GinSharp.Syntax;

namespace GinSharp.Docs.Tests.Snippets;

/// <summary>What the page of the package GinSharp.Syntax shows.</summary>
public class SyntaxSnippets
{
    [Fact]
    public void Reading()
    {
        #region reading
        var document = GinParser.Parse(new SourceText("train.gin", "Trainer.epochs = 1O\n"));
        foreach (var diagnostic in document.Diagnostics)
        {
            Console.WriteLine(diagnostic);
        }

        Console.Write(GinFormatter.Format("a   =  [1,2 ]  # kept\n"));
        #endregion
    }
}
