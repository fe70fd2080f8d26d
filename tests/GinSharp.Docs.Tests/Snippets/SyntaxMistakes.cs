using GinSharp.Syntax;

namespace GinSharp.Docs.Tests.Snippets;

/// <summary>What is said about texts.</summary>
internal static class SyntaxMistakes
{
    public static void GIN1001()
    {
        #region GIN1001
        var config = new GinConfig(new GinOptions { MaxFileLength = 10 });
        config.Parse("Trainer.epochs = 3");
        #endregion
    }

    public static void GIN1002()
    {
        #region GIN1002
        var config = new GinConfig(new GinOptions { MaxNesting = 2 });
        config.Parse("Data.labels = [[['cat']]]");
        #endregion
    }

    public static void GIN1016()
    {
        #region GIN1016
        GinParser.ParseValue(new SourceText("value", "[1, 2] 3"), out var diagnostics);
        Console.WriteLine(diagnostics[0]);
        #endregion
    }

    public static void GIN1045()
    {
        #region GIN1045
        var config = new GinConfig();
        config.Parse("Data.path = 'a\0b'");
        #endregion
    }

    public static void GIN1018()
    {
        #region GIN1018
        var config = new GinConfig(new GinOptions { MaxDigits = 5 });
        config.Parse("seed = 123456");
        #endregion
    }
}
