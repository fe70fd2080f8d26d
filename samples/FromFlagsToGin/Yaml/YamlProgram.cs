using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace FromFlagsToGin.Yaml;

/// <summary>A file is read into settings, and factories make objects of them.</summary>
public static class YamlProgram
{
    public static int Run(string[] args)
    {
        var reader = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build();
        var text = File.ReadAllText(args.FirstOrDefault("Yaml/experiment.yaml"));
        var settings = reader.Deserialize<TrainerSettings>(text);
        TrainerFactory.Create(settings).Run();
        return 0;
    }
}
