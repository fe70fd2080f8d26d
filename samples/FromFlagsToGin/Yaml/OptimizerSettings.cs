namespace FromFlagsToGin.Yaml;

public sealed class OptimizerSettings
{
    public string Kind { get; set; } = "adam";

    public double Rate { get; set; } = 0.001;

    public double Beta { get; set; } = 0.9;

    public double Momentum { get; set; }
}
