using System.Globalization;
using System.Text.Json.Nodes;

namespace GinSharp.Fuzz;

/// <summary>
/// Reads random texts and looks whether anything breaks: <c>SECONDS SEED</c>, or <c>edits FILE.jsonl</c> for every
/// small edit of the <c>text</c> of each line.
/// </summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        var run = new FuzzRun();
        switch (args)
        {
            case ["edits", var file]:
                foreach (var line in File.ReadLines(file).Where(line => line.Length > 0))
                {
                    run.TryAll(Edits.Of(JsonNode.Parse(line)!["text"]!.GetValue<string>()));
                }

                break;
            case [var seconds, var seed]:
                run.TryRandom(
                    uint.Parse(seed, CultureInfo.InvariantCulture),
                    TimeSpan.FromSeconds(int.Parse(seconds, CultureInfo.InvariantCulture)));
                break;
            default:
                Console.Error.WriteLine("arguments: SECONDS SEED | edits FILE.jsonl");
                return 2;
        }

        Console.WriteLine(run);
        return run.Failures.Count == 0 ? 0 : 1;
    }
}
