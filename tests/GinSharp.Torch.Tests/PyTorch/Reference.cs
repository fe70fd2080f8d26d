using System.IO.Compression;
using System.Text.Json;

namespace GinSharp.Torch.Tests.PyTorch;

/// <summary>What PyTorch gives, as <c>eng/torch-reference</c> wrote it.</summary>
internal static class Reference
{
    private static readonly List<JsonElement> Lines = [.. Read()];

    public static ILookup<string, ReferenceCase> Cases { get; } = Lines.Skip(1).Select(line => new ReferenceCase(line))
        .Where(one => one.Kind != "signature").ToLookup(one => one.Name);

    /// <summary>The parameters of each configurable in PyTorch, with the defaults as Python writes them.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<(string Name, string? Default)>> Signatures { get; } =
        Lines.Skip(1).Select(line => new ReferenceCase(line)).Where(one => one.Kind == "signature").ToDictionary(
            one => one.Name,
            one => (IReadOnlyList<(string, string?)>)
            [
                .. one["parameters"].EnumerateArray().Select(pair => (pair[0].GetString()!, pair[1].GetString())),
            ]);

    private static IEnumerable<JsonElement> Read()
    {
        using var file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "PyTorch", "reference.jsonl.gz"));
        using var text = new StreamReader(new GZipStream(file, CompressionMode.Decompress));
        while (text.ReadLine() is { } line)
        {
            using var document = JsonDocument.Parse(line);
            yield return document.RootElement.Clone();
        }
    }
}
