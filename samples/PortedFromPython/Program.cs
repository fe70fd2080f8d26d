using GinSharp;
using TinyText;
using TinyText.Data;

try
{
    Gin.Default.AllowDynamicRegistration(typeof(TrainScript).Assembly);    // the files ask for it
    Gin.Default.AddConstants<Split>("tinytext.data");
    Gin.AddSearchPath(AppContext.BaseDirectory);
    var commandLine = Gin.ParseCommandLine(args, defaultFile: "configs/words_small.gin");
    if (commandLine.ExitCode is { } exitCode)
    {
        return exitCode;
    }

    if (commandLine is [var unknown, ..])
    {
        Console.Error.WriteLine(
            $"'{unknown}' means nothing here; write --gin_file FILE or --gin_bindings 'NAME = VALUE'");
        return 1;
    }

    Gin.FinalizeConfig();
    Gin.Invoke(TrainScript.Train);
    Gin.Invoke(TrainScript.Evaluate);
    return 0;
}
catch (GinException exception)
{
    Console.Error.WriteLine(exception.Message);
    return 1;
}
