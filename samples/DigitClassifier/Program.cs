using System.Runtime.InteropServices;
using DigitClassifier.Training;
using GinSharp;

try
{
    Gin.Default.AddTorch();

    // Files are looked for in the current folder, in the repository's sample, and where the build copies them.
    Gin.AddSearchPath("samples/DigitClassifier");
    Gin.AddSearchPath(AppContext.BaseDirectory);
    var commandLine = Gin.ParseCommandLine(args, defaultFile: "config.gin");
    if (commandLine.ExitCode is { } exitCode)
    {
        return exitCode;
    }

    if (commandLine is [var unknown, ..])
    {
        Console.Error.WriteLine($"'{unknown}' means nothing here; write --gin-file FILE or --gin-param 'NAME = VALUE'");
        return 1;
    }

    Gin.FinalizeConfig();
    using var experiment = Gin.Create<Experiment>();
    experiment.Run(Gin.Default, Console.Out);
    return 0;
}
catch (Exception e) when (e is GinException or IOException or InvalidDataException
    or ArgumentException or ExternalException)    // how TorchSharp and libtorch refuse values and shapes
{
    Console.Error.WriteLine(GinException.Describe(e));
    return 1;
}
