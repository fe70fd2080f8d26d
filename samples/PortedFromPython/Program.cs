using GinSharp;
using TinyText;
using TinyText.Data;

try
{
    Gin.Default.AllowDynamicRegistration(typeof(TrainScript).Assembly);    // the files ask for it
    Gin.Default.AddConstants<Split>("tinytext.data");
    Gin.AddSearchPath(AppContext.BaseDirectory);
    if (Gin.ParseCommandLine(args, defaultFile: "configs/words_small.gin").ExitCode is { } exitCode)
    {
        return exitCode;
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
