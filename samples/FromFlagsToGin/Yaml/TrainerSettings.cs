namespace FromFlagsToGin.Yaml;

public sealed class TrainerSettings
{
    public NetworkSettings Generator { get; set; } = new();

    public NetworkSettings Discriminator { get; set; } = new();

    public OptimizerSettings Optimizer { get; set; } = new();

    public DataSettings Data { get; set; } = new();

    public int Steps { get; set; } = 1000;
}
