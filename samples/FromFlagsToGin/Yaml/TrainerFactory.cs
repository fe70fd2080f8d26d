using FromFlagsToGin.Experiment;

namespace FromFlagsToGin.Yaml;

public static class TrainerFactory
{
    public static Trainer Create(TrainerSettings settings) => new(
        CreateNetwork(settings.Generator),
        CreateNetwork(settings.Discriminator),
        CreateOptimizer(settings.Optimizer),
        CreateOptimizer(settings.Optimizer),
        new Data(new Noise(settings.Data.Noise.Level), settings.Data.Size),
        settings.Steps);

    private static Network CreateNetwork(NetworkSettings settings)
    {
        if (settings.Kind == "linear")
        {
            return new LinearNetwork();
        }
        else if (settings.Kind == "mlp")
        {
            return new MlpNetwork(settings.Hidden);
        }
        else
        {
            throw new InvalidDataException($"There is no network '{settings.Kind}'.");
        }
    }

    private static Optimizer CreateOptimizer(OptimizerSettings settings)
    {
        if (settings.Kind == "adam")
        {
            return new Adam(settings.Rate, settings.Beta);
        }
        else if (settings.Kind == "sgd")
        {
            return new Sgd(settings.Rate, settings.Momentum);
        }
        else
        {
            throw new InvalidDataException($"There is no optimizer '{settings.Kind}'.");
        }
    }
}
