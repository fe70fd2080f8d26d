using GinSharp;
using MnistGan;
using MnistGan.Training;

try
{
    TorchConfigurables.Register(Gin.Default);

    // Files are looked for in the current folder, in the repository's sample, and where the build copies them.
    Gin.AddSearchPath("samples/MnistGan");
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
    using var trainer = Gin.Create<Trainer>();
    trainer.Run();
    File.WriteAllText(Path.Combine(trainer.Output, "operative.gin"), Gin.OperativeConfig());
    return 0;
}
catch (Exception e) when (e is GinException or IOException or InvalidDataException or NotSupportedException)
{
    Console.Error.WriteLine(GinException.Describe(e));
    return 1;
}
