using GinSharp;
using TinyText;
using TinyText.Data;

namespace PortedFromPython.Tests;

/// <summary>The sample's configs, set up as its program does.</summary>
internal static class Experiment
{
    public static GinConfig Config(string file, params string[] bindings)
    {
        var config = new GinConfig();
        config.AllowDynamicRegistration(typeof(TrainScript).Assembly);
        config.AddConstants<Split>("tinytext.data");
        config.AddSearchPath(AppContext.BaseDirectory);
        config.ParseFilesAndBindings([file], bindings, finalize: false);
        return config;
    }

    /// <summary>Trains and evaluates, and gives what is printed.</summary>
    public static string Run(GinConfig config)
    {
        var console = Console.Out;
        using var printed = new StringWriter { NewLine = "\n" };
        Console.SetOut(printed);
        try
        {
            config.FinalizeConfig();
            config.Invoke(TrainScript.Train);
            config.Invoke(TrainScript.Evaluate);
        }
        finally
        {
            Console.SetOut(console);
        }

        return printed.ToString();
    }

    public static string Expected(string file) =>
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "expected", file)).ReplaceLineEndings("\n");
}
