namespace FromFlagsToGin.Yaml;

public sealed class NetworkSettings
{
    public string Kind { get; set; } = "linear";

    public int Hidden { get; set; } = 64;
}
