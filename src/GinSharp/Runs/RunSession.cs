using System.Globalization;

namespace GinSharp.Runs;

/// <summary>
/// Writes what each session of a run, the first or one that goes on, says about itself at its beginning.
/// </summary>
internal static class RunSession
{
    /// <summary>Makes the folder of a new run.</summary>
    /// <returns>Its path.</returns>
    /// <exception cref="GinException"><c>GIN5011</c>: the disk refuses.</exception>
    public static string Begin(GinConfig config, string parent)
    {
        parent = Path.GetFullPath(parent);
        return Disk.Write(parent, () =>
        {
            Directory.CreateDirectory(parent);
            Drafts.RemoveAbandonedIn(parent);
            var draft = Drafts.NewPath(parent);
            using var gate = Drafts.TryLock(draft);
            try
            {
                Directory.CreateDirectory(draft);
                var info = RunInfo.Of(config);
                Write(config, info, new RunPaths(draft));
                Disk.Flush(draft);
                return MoveToFreeName(draft, NameOf(info));
            }
            catch
            {
                Disk.TryDelete(draft);
                throw;
            }
        });
    }

    /// <summary>Puts what the session before wrote aside, and writes the like for a new one.</summary>
    /// <exception cref="GinException"><c>GIN5011</c>: the disk refuses.</exception>
    public static void Follow(GinConfig config, RunPaths paths)
    {
        Disk.Write(paths.Sessions, () => Archive(paths));
        Write(config, RunInfo.Of(config), paths);
    }

    private static void Write(GinConfig config, RunInfo info, RunPaths paths)
    {
        Disk.Write(paths.Given, () => WriteGiven(config, paths.Given));
        DurableFile.Write(paths.Record, config.Record().ToJson());
        DurableFile.Write(
            paths.Config, SealedText.Seal(config.ConfigText(new ConfigTextFormat { ShowProvenance = true })));

        // The last: once it tells of the session, all else of it is there.
        DurableFile.Write(paths.Info, RunJson.Write(info));
    }

    /// <summary>The copies of the session before are among the sessions already.</summary>
    private static void WriteGiven(GinConfig config, string folder)
    {
        var draft = Drafts.NewPath(Path.GetDirectoryName(folder)!);
        GivenFiles.Write(draft, config.BasePath, config.Files);
        if (Directory.Exists(folder))
        {
            Disk.Delete(folder);
        }

        if (Directory.Exists(draft))
        {
            Disk.Flush(draft);
            Disk.Move(draft, folder);
        }
    }

    private static void Archive(RunPaths paths)
    {
        Directory.CreateDirectory(paths.Sessions);
        var draft = Drafts.NewPath(paths.Sessions);
        Directory.CreateDirectory(draft);
        foreach (var path in paths.OfASession.Where(Path.Exists))
        {
            RunPaths.Copy(path, Path.Combine(draft, Path.GetFileName(path)));
        }

        var last = Directory.EnumerateDirectories(paths.Sessions)
            .Select(path => int.TryParse(
                Path.GetFileName(path), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0)
            .Max();
        Disk.Move(draft, Path.Combine(paths.Sessions, (last + 1).ToString(CultureInfo.InvariantCulture)));
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
            if (Path.Exists(path))
            {
                continue;
            }

            try
            {
                Disk.Move(draft, path);
                return path;
            }
            catch (IOException) when (Path.Exists(path))
            {
                // Taken in between: the next one.
            }
        }
    }
}
