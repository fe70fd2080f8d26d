using GinSharp;

try
{
    // --gin-param 'Trainer.epochs = 3' wins over the file; --gin-help, --gin-check and --gin-print end the program here.
    var commandLine = Gin.ParseCommandLine(args, defaultFile: "config.gin");
    if (commandLine.ExitCode is { } exitCode) { return exitCode; }
    if (commandLine is [var unknown, ..]) { Console.Error.WriteLine($"unknown: {unknown}"); return 1; }

    Gin.FinalizeConfig();                        // every name and every type, before anything runs
    Gin.Create<Trainer>().Run();
    Console.WriteLine(Gin.OperativeConfig());    // what was used, defaults included, as a .gin file
    return 0;
}
catch (GinException e) { Console.Error.WriteLine(e.Message); return 1; }

[Configurable]
public sealed class Trainer(Func<double, Optimizer> optimizer, Model model, int epochs = 10)
{
    public void Run() => Console.WriteLine($"{optimizer(0.1)} trains {model} for {epochs} epochs");
}

[Configurable] public sealed record Optimizer(double LearningRate, double Momentum = 0.9);

[Configurable] public sealed record Model(int Layers = 2, string Activation = "relu");
