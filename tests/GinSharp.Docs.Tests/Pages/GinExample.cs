using GinSharp.Docs.Tests.Snippets.Cast;

namespace GinSharp.Docs.Tests.Pages;

/// <summary>Runs a .gin text as the only file of a program that creates a <see cref="Trainer"/>.</summary>
internal static class GinExample
{
    /// <summary>
    /// What is said about the text: everything that is wrong, or the warnings. Its folder is told as <c>/experiment</c>.
    /// </summary>
    public static string Run(string text)
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "config.gin"), text);
            var config = new GinConfig(new GinOptions { BasePath = folder.FullName });
            config.AddConstant("full.STEPS", 1000);
            config.AddConstant("quick.STEPS", 10);
            config.AllowDynamicRegistration(typeof(Trainer).Assembly);
            config.ParseFile("config.gin");
            config.FinalizeConfig();
            config.Create<Trainer>();
            return string.Join("\n", config.Warnings);
        }
        catch (GinException exception)
        {
            return exception.Message
                .ReplaceLineEndings("\n")
                .Replace(folder.FullName + Path.DirectorySeparatorChar, "/experiment/");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
