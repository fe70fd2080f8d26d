namespace FromFlagsToGin.Yaml;

public sealed class NoiseSettings
{
    public double Level { get; set; }
}
