using System.Globalization;
using System.Text.Json.Nodes;
using GinSharp.Fuzz.Api;

namespace GinSharp.Fuzz;

/// <summary>
/// Reads random texts and looks whether anything breaks: <c>SECONDS SEED</c>, or <c>prefixes FILE.jsonl</c> and
/// <c>edits FILE.jsonl</c> for every prefix, or every small edit, of the <c>text</c> of each line. <c>api SECONDS
/// SEED</c> runs random programs over the public API instead.
/// </summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        var run = new FuzzRun();
        switch (args)
        {
            case ["prefixes", var file]:
                run.TryAll(Texts(file).SelectMany(Edits.Prefixes));
                break;
            case ["edits", var file]:
                run.TryAll(Texts(file).SelectMany(Edits.Of));
                break;
            case ["api", var seconds, var seed]:
                var api = new ApiRun(int.Parse(seed, CultureInfo.InvariantCulture));
                api.TryFor(TimeSpan.FromSeconds(int.Parse(seconds, CultureInfo.InvariantCulture)));
                Console.WriteLine(api);
                return api.Failures.Count == 0 ? 0 : 1;
            case [var seconds, var seed]:
                run.TryRandom(
                    uint.Parse(seed, CultureInfo.InvariantCulture),
                    TimeSpan.FromSeconds(int.Parse(seconds, CultureInfo.InvariantCulture)));
                break;
            default:
                Console.Error.WriteLine(
                    "arguments: SECONDS SEED | prefixes FILE.jsonl | edits FILE.jsonl | api SECONDS SEED");
                return 2;
        }

        Console.WriteLine(run);
        return run.Failures.Count == 0 ? 0 : 1;
    }

    private static IEnumerable<string> Texts(string file) =>
        File.ReadLines(file)
            .Where(line => line.Length > 0)
            .Select(line => JsonNode.Parse(line)!["text"]!.GetValue<string>());
}
