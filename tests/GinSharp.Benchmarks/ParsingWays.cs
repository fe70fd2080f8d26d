using System.Globalization;
using System.Text.Json.Nodes;
using GinSharp.Benchmarks.Runtime;
using GinSharp.Syntax;
using Tomlyn.Model;
using YamlDotNet.RepresentationModel;

namespace GinSharp.Benchmarks;

/// <summary>The readers of <see cref="ParsingBenchmark"/>, for <see cref="Rounds"/>.</summary>
internal static class ParsingWays
{
    public const string Tomlyn = "Tomlyn";

    public static readonly int[] Sizes = [100, 1_000, 10_000];

    public static string Title(int bindings) =>
        string.Create(CultureInfo.InvariantCulture, $"{bindings:n0} bindings");

    /// <summary>The time and memory are those of one binding.</summary>
    public static IReadOnlyList<Contender> Of(int bindings)
    {
        var (gin, toml) = (MixedConfig.Gin(bindings), MixedConfig.Toml(bindings));
        var (yaml, json) = (MixedConfig.Yaml(bindings), MixedConfig.Json(bindings));
        return
        [
            new("GinSharp", () => GinParser.Parse(new SourceText("bench.gin", gin)), bindings),
            new(Tomlyn, () => global::Tomlyn.TomlSerializer.Deserialize<TomlTable>(toml), bindings),
            new("YamlDotNet", () => ReadYaml(yaml), bindings),
            new("System.Text.Json", () => JsonNode.Parse(json)!.AsObject().Count, bindings),
            new("hand-written reader", () => new FloorReader(gin).Read(), bindings),
        ];
    }

    private static YamlStream ReadYaml(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return stream;
    }
}
