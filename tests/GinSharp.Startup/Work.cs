using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Text;
using GinSharp.Syntax;

namespace GinSharp.Startup;

/// <summary>Each is done once in a process that did nothing before.</summary>
internal static class Work
{
    private const int Layers = 20;

    public static void Parse(string file)
    {
        var document = GinParser.Parse(new SourceText(file, File.ReadAllText(file)));
        Environment.ExitCode = document.Diagnostics.Length;
    }

    /// <summary>Registers 20 delegates, binds five parameters of each, and calls them.</summary>
    public static void ParseRegisterAndCreate()
    {
        var text = new StringBuilder();
        for (var i = 0; i < Layers; i++)
        {
            Gin.Default.Register(
                (int units, long seed, double rate, string name, bool bias) => new Layer(units, seed, rate, name, bias),
                Name(i));
            text.Append(
                CultureInfo.InvariantCulture,
                $"{Name(i)}:\n  units = {i}\n  seed = 7\n  rate = 0.1\n  name = 'dense'\n  bias = True\n");
        }

        Gin.Parse(text.ToString());
        for (var i = 0; i < Layers; i++)
        {
            Gin.GetConfigurable(Name(i)).Create();
        }
    }

    /// <summary>Prints how many milliseconds each assembly takes to be known to a config.</summary>
    public static void Scan(IEnumerable<string> files)
    {
        var config = new GinConfig(new GinOptions { ScansApplication = false });
        foreach (var file in files)
        {
            var assembly = Assembly.LoadFrom(file);
            var watch = Stopwatch.StartNew();
            config.AddAssembly(assembly);
            Console.WriteLine(watch.Elapsed.TotalMilliseconds.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static string Name(int index) => string.Create(CultureInfo.InvariantCulture, $"layers.Layer{index}");
}
