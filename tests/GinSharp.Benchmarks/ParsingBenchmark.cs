using System.Text.Json.Nodes;
using BenchmarkDotNet.Attributes;
using GinSharp.Syntax;
using Tomlyn.Model;
using YamlDotNet.RepresentationModel;

namespace GinSharp.Benchmarks;

/// <summary>How long does it take to read a config, and how much memory, beside the readers of other formats?</summary>
[MemoryDiagnoser]
[MinColumn]
[MedianColumn]
public class ParsingBenchmark
{
    private string _gin = "";
    private string _toml = "";
    private string _yaml = "";
    private string _json = "";

    [Params(100, 1_000, 10_000)]
    public int Bindings { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _gin = MixedConfig.Gin(Bindings);
        _toml = MixedConfig.Toml(Bindings);
        _yaml = MixedConfig.Yaml(Bindings);
        _json = MixedConfig.Json(Bindings);
        if (GinSharp().Diagnostics.Length > 0 || GinSharp().Statements.Length != Bindings
            || Tomlyn().Count != Bindings || SystemTextJson().Count != Bindings || Floor().Count != Bindings
            || ((YamlMappingNode)YamlDotNet().Documents[0].RootNode).Children.Count != Bindings)
        {
            throw new InvalidOperationException("A reader does not read the whole config.");
        }
    }

    [Benchmark]
    public GinDocument GinSharp() => GinParser.Parse(new SourceText("bench.gin", _gin));

    [Benchmark(Baseline = true)]
    public TomlTable Tomlyn() => global::Tomlyn.TomlSerializer.Deserialize<TomlTable>(_toml)!;

    [Benchmark]
    public YamlStream YamlDotNet()
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(_yaml));
        return stream;
    }

    /// <summary>Gives nodes for the bindings; what is inside their values is made when it is asked for.</summary>
    [Benchmark]
    public JsonObject SystemTextJson()
    {
        var root = JsonNode.Parse(_json)!.AsObject();
        return root.Count > 0 ? root : [];
    }

    /// <summary>What reading the characters costs: no places, no comments, no checks.</summary>
    [Benchmark]
    public Dictionary<string, object?> Floor() => new FloorReader(_gin).Read();
}
