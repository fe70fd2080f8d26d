using System.Security.Cryptography;
using GinSharp.Diagnostics;

namespace GinSharp.Runs;

/// <summary>Takes fingerprints of data sets.</summary>
internal static class DataSetReader
{
    /// <summary>Takes the fingerprint of a data set that is there.</summary>
    /// <exception cref="ArgumentException">Two of the paths end in the same name.</exception>
    /// <exception cref="GinException">
    /// <c>GIN5007</c>: some of the paths lead nowhere. <c>GIN5011</c>: one cannot be read.
    /// </exception>
    public static RunDataSet Read(string name, IEnumerable<string> paths, long? examples)
    {
        string[] given = [.. paths];
        string[] roots = [.. given.Select(path => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)))];
        if (roots.Select(Path.GetFileName).Distinct(StringComparer.Ordinal).Count() < roots.Length)
        {
            throw new ArgumentException($"Two paths of the data set '{name}' end in the same name.", nameof(paths));
        }

        var diagnostics = new DiagnosticBag();
        foreach (var missing in given.Where(path => !Path.Exists(path)))
        {
            diagnostics.Add(RunDiagnostics.MissingData, null, null, name, missing);
        }

        diagnostics.ThrowIfErrors();
        return new RunDataSet { Name = name, Paths = roots, Examples = examples, Files = Files(roots) };
    }

    /// <summary>Takes the fingerprint of a data set again, of which a part or all may be gone.</summary>
    public static RunDataSet ReadAgain(RunDataSet data) => data with { Files = Files(data.Paths) };

    private static IReadOnlyList<RunDataFile> Files(IEnumerable<string> roots) =>
        [.. roots.SelectMany(Files).OrderBy(file => file.Path, StringComparer.Ordinal)];

    private static IEnumerable<RunDataFile> Files(string root)
    {
        if (File.Exists(root))
        {
            return [Describe(root, root)];
        }

        return Directory.Exists(root)
            ? Disk.Read(root, () => Directory.GetFiles(root, "*", SearchOption.AllDirectories))
                .Select(path => Describe(root, path))
            : [];
    }

    private static RunDataFile Describe(string root, string path) => Disk.Read(path, () =>
    {
        using var stream = File.OpenRead(path);
        var folder = Path.GetDirectoryName(root) ?? root;
        return new RunDataFile
        {
            Path = Path.GetRelativePath(folder, path).Replace('\\', '/'),
            Size = stream.Length,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(stream)),
        };
    });
}
