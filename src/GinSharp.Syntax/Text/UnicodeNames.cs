using System.Globalization;
using System.IO.Compression;

namespace GinSharp.Syntax.Text;

/// <summary>
/// The characters that <c>\N{NAME}</c> stands for: the names and aliases of the Unicode Character Database, version 14,
/// the one of Python 3.11. <c>eng/unicode-names.pl</c> writes the table.
/// </summary>
internal static class UnicodeNames
{
    private static readonly Lazy<Table> Names = new(ReadTable);

    /// <summary>Finds a character by its name or an alias, in any case; those of ideographs in upper case.</summary>
    public static bool TryFind(string name, out int codePoint) =>
        Names.Value.CodePoints.TryGetValue(name, out codePoint)
        || HangulSyllables.TryFind(name, out codePoint)
        || TryFindInRanges(name, out codePoint);

    private static bool TryFindInRanges(string name, out int codePoint)
    {
        foreach (var (first, last, prefix) in Names.Value.Ranges)
        {
            if (name.StartsWith(prefix, StringComparison.Ordinal)
                && TryParseHex(name.Substring(prefix.Length), out codePoint)
                && codePoint >= first && codePoint <= last)
            {
                return true;
            }
        }

        codePoint = 0;
        return false;
    }

    private static bool TryParseHex(string digits, out int value)
    {
        value = 0;
        return digits.Length is 4 or 5
            && !digits.Any(c => c is >= 'a' and <= 'f')
            && int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out value);
    }

    private static Table ReadTable()
    {
        var table = new Table(new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase), []);
        using var stream = typeof(UnicodeNames).Assembly.GetManifestResourceStream("UnicodeNames.txt.gz")!;
        using var reader = new StreamReader(new GZipStream(stream, CompressionMode.Decompress));
        var codePoint = 0;
        while (reader.ReadLine() is { } line)
        {
            var fields = line.Split('\t');
            var range = fields[0].Split('-');
            if (range.Length == 2)
            {
                table.Ranges.Add((Hex(range[0]), Hex(range[1]), fields[1]));
                continue;
            }

            codePoint += Hex(fields[0]);
            for (var i = 1; i < fields.Length; i++)
            {
                table.CodePoints[fields[i]] = codePoint;
            }
        }

        return table;
    }

    private static int Hex(string digits) =>
        int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    private sealed record Table(Dictionary<string, int> CodePoints, List<(int First, int Last, string Prefix)> Ranges);
}
