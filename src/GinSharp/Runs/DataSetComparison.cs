using System.Globalization;

namespace GinSharp.Runs;

/// <summary>Compares two fingerprints.</summary>
internal static class DataSetComparison
{
    public static IReadOnlyList<GinRunDifference> Compare(RunDataSet first, RunDataSet second)
    {
        var (left, right) = (ByPath(first), ByPath(second));
        var differences = left.Keys.Union(right.Keys, StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Select(path =>
                Compare($"{first.Name}: {path}", left.GetValueOrDefault(path), right.GetValueOrDefault(path)));
        return [.. differences.Prepend(Compare(first.Name, Count(first), Count(second))).OfType<GinRunDifference>()];
    }

    private static GinRunDifference? Compare(string key, object? first, object? second) => Equals(first, second)
        ? null
        : new GinRunDifference { Key = key, First = first?.ToString(), Second = second?.ToString() };

    private static string? Count(RunDataSet data) =>
        data.Examples is { } examples ? string.Create(CultureInfo.InvariantCulture, $"{examples} examples") : null;

    private static Dictionary<string, RunDataFile> ByPath(RunDataSet data)
    {
        var files = new Dictionary<string, RunDataFile>(StringComparer.Ordinal);
        foreach (var file in data.Files)
        {
            files[file.Path] = file;
        }

        return files;
    }
}
