namespace GinSharp.Torch.Tests.PyTorch;

/// <summary>The tables of differences of <c>docs/torchsharp.md</c>.</summary>
internal static class DifferencesPage
{
    private static readonly string[] Lines = File.ReadAllLines(Find(AppContext.BaseDirectory));

    public static IReadOnlyList<string> Missing { get; } = Rows("## What is missing");

    public static IReadOnlyList<string> Defaults { get; } = Rows("## Defaults that differ from PyTorch's");

    public static IEnumerable<string> Names => Different.Select(NameOf);

    private static IReadOnlyList<string> Different { get; } = Rows("## What differs from PyTorch");

    public static List<string> RowsOf(string selector) =>
        [.. Different.Where(row => NameOf(row) == Differences.ShortName(selector))];

    private static string NameOf(string row) => row.Split('`')[1];

    private static List<string> Rows(string heading) =>
    [
        .. Lines.SkipWhile(line => line != heading).Skip(1)
            .TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal)),
    ];

    private static string Find(string folder)
    {
        var page = Path.Combine(folder, "docs", "torchsharp.md");
        return File.Exists(page) ? page : Find(Path.GetDirectoryName(folder)!);
    }
}
