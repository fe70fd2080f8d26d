using System.Text.Json;

namespace GinSharp.Runs;

/// <summary>Reads <c>data.json</c>.</summary>
internal static class DataSetsFile
{
    private const int Sha256Length = 64;

    /// <exception cref="JsonException">The text is not what was written.</exception>
    public static IReadOnlyList<RunDataSet> Read(string json)
    {
        var sets = RunJson.Read<IReadOnlyList<RunDataSet>>(json);
        RunJson.RequireItems(sets, "data sets");
        RequireDifferent(sets.Select(data => data.Name));
        foreach (var data in sets)
        {
            RunJson.RequireItems(data.Paths, "paths");
            RunJson.RequireItems(data.Files, "files");
            RequireDifferent(data.Files.Select(file => file.Path));
            if (!data.Files.All(file => IsHash(file.Sha256)))
            {
                throw new JsonException($"the SHA-256 of a file of the data set has not {Sha256Length} hex digits");
            }
        }

        return sets;
    }

    private static bool IsHash(string text) => text.Length == Sha256Length && text.All(char.IsAsciiHexDigitLower);

    private static void RequireDifferent(IEnumerable<string> names)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        if (!names.All(known.Add))
        {
            throw new JsonException("two data sets, or two files of one, have the same name");
        }
    }
}
