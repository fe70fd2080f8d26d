namespace FromFlagsToGin.Yaml;

public sealed class DataSettings
{
    public int Size { get; set; } = 1000;

    public NoiseSettings Noise { get; set; } = new();
}
