using System.Globalization;

namespace GinSharp.Runs;

/// <summary>Reads the file of a run's metrics.</summary>
internal sealed class MetricsReader
{
    /// <summary>More than a line has whose name somebody chose.</summary>
    private const int MaxLine = 1 << 24;

    private readonly OrderedDictionary<(string Name, long Step), RunMetric> _metrics = [];
    private int _lines;

    /// <summary>The metrics in the order of the file; one that was told again for a step counts as told last.</summary>
    /// <exception cref="FormatException">A line is none of a metric.</exception>
    public static IReadOnlyList<RunMetric> Read(string path)
    {
        // A run that still goes on has the file open.
        using var stream = Disk.OpenRead(path);
        var reader = new MetricsReader();
        reader.ReadLines(stream);
        return [.. reader._metrics.Values];
    }

    /// <exception cref="FormatException">The first line is another.</exception>
    public static void CheckHeader(string line)
    {
        if (line.TrimEnd('\r') != MetricsFile.Header)
        {
            throw new FormatException($"line 1 is not '{MetricsFile.Header}'");
        }
    }

    private void ReadLines(Stream stream)
    {
        var buffer = new byte[1 << 16];
        var filled = 0;
        while (stream.Read(buffer, filled, buffer.Length - filled) is > 0 and var read)
        {
            filled += read;
            var start = 0;
            while (buffer.AsSpan(start, filled - start).IndexOf((byte)'\n') is >= 0 and var length)
            {
                Add(buffer.AsSpan(start, length));
                start += length + 1;
            }

            // What stands after the last line end is unfinished, and may be so for good.
            filled -= start;
            buffer.AsSpan(start, filled).CopyTo(buffer);
            if (filled == buffer.Length)
            {
                Array.Resize(ref buffer, filled < MaxLine ? 2 * filled : throw Wrong("is too long for a metric"));
            }
        }
    }

    private void Add(ReadOnlySpan<byte> bytes)
    {
        string line;
        try
        {
            line = RunText.Decode(bytes);
        }
        catch (FormatException)
        {
            throw Wrong("is not UTF-8 text");
        }

        if (_lines == 0)
        {
            CheckHeader(line);
        }
        else
        {
            var metric = Parse(line) ?? throw Wrong("is no metric");
            _metrics[(metric.Name, metric.Step)] = metric;
        }

        _lines++;
    }

    private FormatException Wrong(string how) => new($"line {_lines + 1} {how}");

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
            && long.TryParse(line[(first + 1)..second], NumberStyles.AllowLeadingSign, culture, out var step)
            && double.TryParse(line.AsSpan(last + 1), NumberStyles.Float, culture, out var value)
            && Unquote(line[(second + 1)..last]) is { Length: > 0 } name
                ? new RunMetric { Name = name, Step = step, Value = value, Time = time }
                : null;
    }

    /// <summary>The name, or null where its quotes are not as they were written.</summary>
    private static string? Unquote(string name)
    {
        if (!name.AsSpan().ContainsAny(",\""))
        {
            return name;
        }

        if (name is not ['"', .. var quoted, '"'])
        {
            return null;
        }

        var parts = quoted.Split("\"\"");
        return Array.Exists(parts, part => part.Contains('"', StringComparison.Ordinal))
            ? null
            : string.Join('"', parts);
    }
}
