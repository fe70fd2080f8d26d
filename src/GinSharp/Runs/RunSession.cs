using System.Globalization;

namespace GinSharp.Runs;

/// <summary>
/// Writes what each session of a run, the first or one that goes on, says about itself at its beginning.
/// </summary>
internal static class RunSession
{
    /// <summary>Makes the folder of a new run.</summary>
    /// <returns>Its path.</returns>
    public static string Begin(GinConfig config, string parent)
    {
        var draft = Path.Combine(Path.GetFullPath(parent), $".{Guid.NewGuid():N}");
        Directory.CreateDirectory(draft);
        try
        {
            var info = RunInfo.Of(config);
            Write(config, info, new RunPaths(draft));
            return MoveToFreeName(draft, NameOf(info));
        }
        catch
        {
            Directory.Delete(draft, recursive: true);
            throw;
        }
    }

    /// <summary>Puts what the session before wrote aside, and writes the like for a new one.</summary>
    public static void Follow(GinConfig config, RunPaths paths)
    {
        Archive(paths);
        if (Directory.Exists(paths.Given))
        {
            Directory.Delete(paths.Given, recursive: true);
        }

        Write(config, RunInfo.Of(config), paths);
    }

    private static void Write(GinConfig config, RunInfo info, RunPaths paths)
    {
        GivenFiles.Write(paths.Given, config.BasePath, config.Files);
        AtomicFile.Write(paths.Record, config.Record().ToJson());
        AtomicFile.Write(paths.Info, RunJson.Write(info));
        AtomicFile.Write(
            paths.Config, SealedText.Seal(config.ConfigText(new ConfigTextFormat { ShowProvenance = true })));
    }

    private static void Archive(RunPaths paths)
    {
        Directory.CreateDirectory(paths.Sessions);
        var draft = Path.Combine(paths.Sessions, $".{Guid.NewGuid():N}");
        Directory.CreateDirectory(draft);
        foreach (var path in paths.OfASession.Where(Path.Exists))
        {
            RunPaths.Copy(path, Path.Combine(draft, Path.GetFileName(path)));
        }

        var number = Directory.EnumerateDirectories(paths.Sessions)
            .Count(path => !Path.GetFileName(path).StartsWith('.'));
        Directory.Move(draft, Path.Combine(paths.Sessions, (number + 1).ToString(CultureInfo.InvariantCulture)));
    }

    private static string NameOf(RunInfo info) => string.Create(
        CultureInfo.InvariantCulture, $"{info.Started:yyyyMMdd-HHmmss}-{info.ConfigHash[..8]}");

    /// <summary>Two runs of the same second get different names, also when two processes begin them.</summary>
    private static string MoveToFreeName(string draft, string name)
    {
        var first = Path.Combine(Path.GetDirectoryName(draft)!, name);
        for (var number = 1; ; number++)
        {
            var path = number == 1 ? first : string.Create(CultureInfo.InvariantCulture, $"{first}-{number}");
            try
            {
                Directory.Move(draft, path);
                return path;
            }
            catch (IOException) when (Path.Exists(path))
            {
                // Taken: the next one.
            }
        }
    }
}
