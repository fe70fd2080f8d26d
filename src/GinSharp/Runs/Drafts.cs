using System.Text.RegularExpressions;

namespace GinSharp.Runs;

/// <summary>
/// What is being written has a name of its own beside its place, and gets its place when it is complete. A process that
/// is killed leaves its drafts; the next one that writes there removes them.
/// </summary>
internal static partial class Drafts
{
    private static readonly EnumerationOptions Deep = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.ReparsePoint,
        IgnoreInaccessible = true,
    };

    /// <summary>A name that nothing has and nothing will have.</summary>
    public static string NewPath(string folder) => Path.Combine(folder, $".draft-{Guid.NewGuid():N}");

    /// <summary>What tells the draft of a folder that somebody is at work on from one that is left over.</summary>
    public static WriterLock? TryLock(string draft) => WriterLock.TryTake($"{draft}.lock", isTemporary: true);

    /// <summary>Removes the drafts in the folder of a run; whoever asks is its only writer, and has none yet.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="deep">The folders in it that are searched with all that is in them; each may be a link.</param>
    public static void RemoveIn(string folder, IEnumerable<string> deep)
    {
        var drafts = deep.Where(Directory.Exists)
            .SelectMany(inner => Directory.EnumerateFileSystemEntries(inner, ".draft-*", Deep))
            .Concat(Directory.EnumerateFileSystemEntries(folder, ".draft-*"))
            .Where(IsDraft)
            .ToArray();
        Array.ForEach(drafts, Disk.TryDelete);
    }

    /// <summary>Removes the drafts of folders that nobody is at work on, in the folder that they are made in.</summary>
    public static void RemoveAbandonedIn(string parent)
    {
        var drafts = Directory.EnumerateFileSystemEntries(parent, ".draft-*")
            .Select(path => path.EndsWith(".lock", StringComparison.Ordinal) ? path[..^".lock".Length] : path)
            .Where(IsDraft)
            .Distinct()
            .ToArray();
        foreach (var draft in drafts)
        {
            try
            {
                using var gate = TryLock(draft);
                if (gate is not null && Path.Exists(draft))
                {
                    Disk.TryDelete(draft);
                }
            }
            catch (Exception exception) when (Disk.IsRefusal(exception))
            {
                // Somebody else's, and not to be touched.
            }
        }
    }

    private static bool IsDraft(string path) => Name().IsMatch(Path.GetFileName(path));

    [GeneratedRegex("^\\.draft-[0-9a-f]{32}$", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
