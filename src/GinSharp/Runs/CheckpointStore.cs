using System.Globalization;
using GinSharp.Diagnostics;
using GinSharp.Syntax;

namespace GinSharp.Runs;

/// <summary>Keeps what a program saves to go on from; there is never half a checkpoint under its name.</summary>
/// <remarks>
/// No system replaces a folder at once. A checkpoint that cannot take the place of the one before gets the next name of
/// its step, <c>step-00000003-2</c>, and only then the other goes; whoever looks, and whenever, takes the last name.
/// </remarks>
/// <param name="folder">The folder, which need not exist.</param>
internal sealed class CheckpointStore(string folder)
{
    private const string Prefix = "step-";

    /// <summary>All checkpoints, by step.</summary>
    public IReadOnlyList<RunCheckpoint> Checkpoints =>
        [.. Entries().GroupBy(entry => entry.Step).Select(Latest).OrderBy(found => found.Step)];

    /// <param name="step">The step.</param>
    /// <param name="save">What the program does to save it.</param>
    /// <param name="publish">Calls what puts it in its place, while nothing else is written.</param>
    /// <exception cref="GinException">
    /// <c>GIN5006</c>: nothing was written. <c>GIN5011</c>: the disk refuses.
    /// </exception>
    public RunCheckpoint Save(long step, Action<string> save, Action<Action> publish)
    {
        Disk.Write(folder, () => Directory.CreateDirectory(folder));
        var draft = Drafts.NewPath(folder);
        try
        {
            save(draft);
            if (!Path.Exists(draft))
            {
                throw new GinException(GinDiagnostic.Create(RunDiagnostics.NothingSaved, null, null, step));
            }

            Disk.Write(draft, () => Disk.Flush(draft));
            var path = draft;
            publish(() => path = Disk.Write(folder, () => Publish(step, draft)));
            return new RunCheckpoint { Step = step, Path = path };
        }
        finally
        {
            Disk.TryDelete(draft);
        }
    }

    /// <summary>Removes what newer ones replaced, and a killed process did not come to remove.</summary>
    public void RemoveReplaced()
    {
        foreach (var entry in Entries().GroupBy(entry => entry.Step).SelectMany(step => step.Except([Newest(step)])))
        {
            Remove(entry.Path);
        }
    }

    private string Publish(long step, string draft)
    {
        Entry[] before = [.. Entries().Where(entry => entry.Step == step)];
        var newest = before.Length == 0 ? null : Newest(before);
        var path = newest is null ? PathOf(step, 1)
            : File.Exists(draft) && File.Exists(newest.Path) ? newest.Path
            : PathOf(step, newest.Number + 1);
        Disk.Move(draft, path);
        foreach (var replaced in before.Where(entry => entry.Path != path))
        {
            Remove(replaced.Path);
        }

        return path;
    }

    /// <summary>A folder goes entry by entry, so it loses its name first.</summary>
    private void Remove(string path)
    {
        var draft = Drafts.NewPath(folder);
        try
        {
            Disk.Move(path, draft);
            Disk.TryDelete(draft);
        }
        catch (Exception exception) when (Disk.IsRefusal(exception))
        {
            // Somebody reads it; it is not the newest, and the next writer removes it.
        }
    }

    private string PathOf(long step, int number) => Path.Combine(
        folder,
        number == 1
            ? string.Create(CultureInfo.InvariantCulture, $"{Prefix}{step:D8}")
            : string.Create(CultureInfo.InvariantCulture, $"{Prefix}{step:D8}-{number}"));

    private static RunCheckpoint Latest(IEnumerable<Entry> step)
    {
        var newest = Newest(step);
        return new RunCheckpoint { Step = newest.Step, Path = newest.Path };
    }

    private static Entry Newest(IEnumerable<Entry> step) =>
        step.MaxBy(entry => (entry.Number, entry.Path), Comparer<(int Number, string Path)>.Create(
            (one, other) => one.Number != other.Number
                ? one.Number.CompareTo(other.Number)
                : string.CompareOrdinal(one.Path, other.Path)))!;

    /// <summary>
    /// The names, as they were at one time: a listing during which a name comes and another goes may have neither.
    /// </summary>
    private List<Entry> Entries() => Disk.Read(folder, () =>
    {
        var entries = List();
        for (var attempt = 0; attempt < 100; attempt++)
        {
            var again = List();
            if (entries.SequenceEqual(again))
            {
                break;
            }

            entries = again;
        }

        return entries;
    });

    private List<Entry> List() => Directory.Exists(folder)
        ?
        [
            .. Directory.EnumerateFileSystemEntries(folder, $"{Prefix}*")
                .Select(Parse)
                .OfType<Entry>()
                .OrderBy(entry => entry.Path, StringComparer.Ordinal),
        ]
        : [];

    private static Entry? Parse(string path)
    {
        var culture = CultureInfo.InvariantCulture;
        string[] parts = Path.GetFileName(path)[Prefix.Length..].Split('-');
        var number = 1;
        return long.TryParse(parts[0], NumberStyles.None, culture, out var step)
            && (parts.Length == 1
                || (parts.Length == 2
                    && int.TryParse(parts[1], NumberStyles.None, culture, out number)
                    && number is > 1 and < int.MaxValue))
                ? new Entry(step, number, path)
                : null;
    }

    private sealed record Entry(long Step, int Number, string Path);
}
