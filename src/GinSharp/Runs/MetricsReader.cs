using System.Globalization;

namespace GinSharp.Runs;

/// <summary>Reads the file of a run's metrics.</summary>
internal static class MetricsReader
{
    /// <summary>The metrics in the order of the file; one that was told again for a step counts as told last.</summary>
    /// <exception cref="FormatException">A line is none of a metric.</exception>
    public static IReadOnlyList<RunMetric> Read(string path)
    {
        var metrics = new OrderedDictionary<(string Name, long Step), RunMetric>();

        // A run that still goes on has the file open.
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(stream);
        var lines = reader.ReadToEnd().Split('\n');

        // What stands after the last line end is unfinished.
        for (var i = 1; i < lines.Length - 1; i++)
        {
            var metric = Parse(lines[i]) ?? throw new FormatException($"line {i + 1} is no metric");
            metrics[(metric.Name, metric.Step)] = metric;
        }

        return [.. metrics.Values];
    }

    private static RunMetric? Parse(string line)
    {
        var first = line.IndexOf(',', StringComparison.Ordinal);
        var second = first < 0 ? -1 : line.IndexOf(',', first + 1);
        var last = line.LastIndexOf(',');
        if (second < 0 || last == second)
        {
            return null;
        }

        var culture = CultureInfo.InvariantCulture;
        return DateTimeOffset.TryParse(line.AsSpan(0, first), culture, DateTimeStyles.RoundtripKind, out var time)
            && long.TryParse(line.AsSpan(first + 1, second - first - 1), NumberStyles.AllowLeadingSign, culture, out var step)
            && double.TryParse(line.AsSpan(last + 1), NumberStyles.Float, culture, out var value)
                ? new RunMetric { Name = Unquote(line[(second + 1)..last]), Step = step, Value = value, Time = time }
                : null;
    }

    private static string Unquote(string name) =>
        name.StartsWith('"') ? name[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal) : name;
}
