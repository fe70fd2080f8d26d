using System.Globalization;
using System.Text;

namespace GinSharp.Benchmarks;

/// <summary>One config of bindings of ten kinds, written in each format. What a format lacks is a string in it.</summary>
internal static class MixedConfig
{
    /// <summary>Per kind: the value in gin, and in the other formats where it is written otherwise.</summary>
    private static readonly (string Gin, string? Other)[] Values =
    [
        ("128", null),
        ("1e-3", "0.001"),
        ("'a string of some words'", "\"a string of some words\""),
        ("True", "true"),
        ("[1, 2, 3, 4]", null),
        ("@layers.Dense()", "\"@layers.Dense()\""),
        ("%batch_size", "\"%batch_size\""),
        ("(0.9, 0.999)", "[0.9, 0.999]"),
        ("{'rate': 0.5, 'steps': [10, 20]}", null),
        ("-12345.678", null),
    ];

    public static string Gin(int bindings) => Lines(bindings, (key, kind) => $"{key} = {Values[kind].Gin}\n");

    public static string Toml(int bindings) =>
        Lines(bindings, (key, kind) => $"\"{key}\" = {Other(kind, "{ rate = 0.5, steps = [10, 20] }")}\n");

    public static string Yaml(int bindings) =>
        Lines(bindings, (key, kind) => $"{key}: {Other(kind, "{rate: 0.5, steps: [10, 20]}")}\n");

    public static string Json(int bindings)
    {
        var lines = Lines(
            bindings, (key, kind) => $"\"{key}\": {Other(kind, "{\"rate\": 0.5, \"steps\": [10, 20]}")},\n");
        return $"{{\n{lines.TrimEnd('\n', ',')}\n}}\n";
    }

    private static string Other(int kind, string dictionary) =>
        Values[kind].Other ?? (Values[kind].Gin[0] == '{' ? dictionary : Values[kind].Gin);

    private static string Lines(int bindings, Func<string, int, string> line)
    {
        var builder = new StringBuilder();
        for (var i = 0; i < bindings; i++)
        {
            // Five digits always, so that a binding is as long in a small config as in a large one.
            var scope = i % 4 == 0 ? "train/" : "";
            builder.Append(line(
                string.Create(CultureInfo.InvariantCulture, $"{scope}models.layers.Layer{i:d5}.parameter_{i % 7}"),
                i % Values.Length));
        }

        return builder.ToString();
    }
}
