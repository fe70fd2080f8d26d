using System.CommandLine;
using FromFlagsToGin.Experiment;

namespace FromFlagsToGin.Flags;

/// <summary>Each choice is an option of the command line.</summary>
public static class FlagsProgram
{
    private static readonly string[] Architectures = ["linear", "mlp"];

    private static readonly Option<string> GeneratorKind =
        new Option<string>("--generator") { DefaultValueFactory = _ => "mlp" }.AcceptOnlyFromAmong(Architectures);

    private static readonly Option<int> GeneratorHidden =
        new("--generator-hidden") { DefaultValueFactory = _ => 128 };

    private static readonly Option<string> DiscriminatorKind =
        new Option<string>("--discriminator") { DefaultValueFactory = _ => "linear" }
            .AcceptOnlyFromAmong(Architectures);

    private static readonly Option<int> DiscriminatorHidden =
        new("--discriminator-hidden") { DefaultValueFactory = _ => 64 };

    private static readonly Option<string> OptimizerKind =
        new Option<string>("--optimizer") { DefaultValueFactory = _ => "adam" }.AcceptOnlyFromAmong("adam", "sgd");

    private static readonly Option<double> Rate = new("--rate") { DefaultValueFactory = _ => 0.002 };

    private static readonly Option<double> Beta = new("--adam-beta") { DefaultValueFactory = _ => 0.5 };

    private static readonly Option<double> Momentum = new("--sgd-momentum") { DefaultValueFactory = _ => 0 };

    private static readonly Option<int> DataSize = new("--data-size") { DefaultValueFactory = _ => 1000 };

    private static readonly Option<double> NoiseLevel = new("--noise-level") { DefaultValueFactory = _ => 0.1 };

    private static readonly Option<int> Steps = new("--steps") { DefaultValueFactory = _ => 500 };

    public static int Run(string[] args)
    {
        var command = new RootCommand("A game of two networks.")
        {
            GeneratorKind,
            GeneratorHidden,
            DiscriminatorKind,
            DiscriminatorHidden,
            OptimizerKind,
            Rate,
            Beta,
            Momentum,
            DataSize,
            NoiseLevel,
            Steps,
        };
        command.SetAction(Train);
        return command.Parse(args).Invoke();
    }

    private static void Train(ParseResult flags)
    {
        var noise = new Noise(flags.GetValue(NoiseLevel));
        new Trainer(
            NewNetwork(flags.GetValue(GeneratorKind), flags.GetValue(GeneratorHidden)),
            NewNetwork(flags.GetValue(DiscriminatorKind), flags.GetValue(DiscriminatorHidden)),
            NewOptimizer(flags),
            NewOptimizer(flags),
            new Data(noise, flags.GetValue(DataSize)),
            flags.GetValue(Steps)).Run();
    }

    private static Network NewNetwork(string? kind, int hidden) => kind switch
    {
        "mlp" => new MlpNetwork(hidden),
        _ => new LinearNetwork(),
    };

    private static Optimizer NewOptimizer(ParseResult flags) => flags.GetValue(OptimizerKind) switch
    {
        "sgd" => new Sgd(flags.GetValue(Rate), flags.GetValue(Momentum)),
        _ => new Adam(flags.GetValue(Rate), flags.GetValue(Beta)),
    };
}
