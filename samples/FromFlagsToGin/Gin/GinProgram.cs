using FromFlagsToGin.Experiment;
using GinSharp;

namespace FromFlagsToGin.Gin;

/// <summary>A file says what is made of what.</summary>
public static class GinProgram
{
    public static int Run(string[] args)
    {
        try
        {
            using var config = new GinConfig();
            if (config.ParseCommandLine(args, defaultFile: "Gin/experiment.gin").ExitCode is { } code) { return code; }
            config.FinalizeConfig();
            config.Create<Trainer>().Run();
            return 0;
        }
        catch (GinException exception)
        {
            Console.Error.WriteLine(exception.Message);
            return 1;
        }
    }
}
