namespace GinSharp.Runs;

/// <summary>Where things lie in the folder of a run.</summary>
/// <param name="root">The folder.</param>
internal sealed class RunPaths(string root)
{
    public const string InfoName = "run.json";
    public const string ConfigName = "config.gin";

    public string Info => Path.Combine(root, InfoName);

    public string Config => Path.Combine(root, ConfigName);

    public string Given => Path.Combine(root, "given");

    public string Record => Path.Combine(root, "record.json");

    public string Operative => Path.Combine(root, "operative_config.gin");

    public string Parameters => Path.Combine(root, "parameters.json");

    public string Metrics => Path.Combine(root, "metrics.csv");

    public string Lock => Path.Combine(root, ".lock");

    public string Data => Path.Combine(root, "data.json");

    public string Checkpoints => Path.Combine(root, "checkpoints");

    public string Images => Path.Combine(root, "images");

    public string Artifacts => Path.Combine(root, "artifacts");

    public string Sessions => Path.Combine(root, "sessions");

    /// <summary>What each session in the folder writes anew.</summary>
    public IEnumerable<string> OfASession => [Info, Config, Given, Record, Operative, Parameters, Data];

    /// <summary>The folders that all sessions write to.</summary>
    public IEnumerable<string> OfAllSessions => [Checkpoints, Images, Artifacts, Sessions];

    public string OperativeAt(long step) =>
        Path.Combine(root, FormattableString.Invariant($"operative_config-{step}.gin"));

    /// <summary>The path of something below a folder; the folders on the way are made.</summary>
    /// <exception cref="ArgumentException">The name leads out of the folder.</exception>
    /// <exception cref="GinException"><c>GIN5011</c>: the disk refuses.</exception>
    public static string Below(string folder, string name)
    {
        var path = Path.GetFullPath(Path.Combine(folder, name));
        if (path == folder || !IsBelow(folder, path))
        {
            throw new ArgumentException($"'{name}' leads out of the folder that it belongs in.", nameof(name));
        }

        Disk.Write(path, () => Directory.CreateDirectory(Path.GetDirectoryName(path)!));
        return path;
    }

    public static bool IsBelow(string folder, string path)
    {
        var way = Path.GetRelativePath(folder, path);
        return way != ".." && !way.StartsWith($"..{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
            && !Path.IsPathRooted(way);
    }

    /// <summary>Copies a file, or a folder with all that is in it; each file is there whole or not at all.</summary>
    /// <exception cref="GinException"><c>GIN5011</c>: the disk refuses.</exception>
    public static void Copy(string source, string target)
    {
        if (!Directory.Exists(source))
        {
            DurableFile.Copy(source, target);
            return;
        }

        Disk.Write(target, () => Directory.CreateDirectory(target));
        foreach (var entry in Disk.Read(source, () => Directory.GetFileSystemEntries(source)))
        {
            Copy(entry, Path.Combine(target, Path.GetFileName(entry)));
        }
    }
}
