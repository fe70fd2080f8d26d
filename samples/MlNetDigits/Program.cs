using GinSharp;
using MlNetDigits;

try
{
    MlNetConfigurables.Register(Gin.Default);

    // Files are looked for in the current folder, in the repository's sample, and where the build copies them.
    Gin.AddSearchPath("samples/MlNetDigits");
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
    Gin.Create<Experiment>().Run(Gin.Default, Console.Out);
    return 0;
}
catch (Exception e) when (e is GinException or IOException or InvalidDataException

    // ML.NET's way to refuse a value
    or ArgumentException or InvalidOperationException)
{
    Console.Error.WriteLine(GinException.Describe(e));
    return 1;
}
catch (DllNotFoundException e) when (e.Message.Contains("lightgbm", StringComparison.Ordinal))
{
    Console.Error.WriteLine("LightGBM does not load. On Linux it needs libgomp.so.1: apt-get install libgomp1");
    Console.Error.WriteLine(GinException.Describe(e));
    return 1;
}
