using System.Globalization;
using GinSharp.Diagnostics;
using GinSharp.Syntax;

namespace GinSharp.Runs;

/// <summary>Keeps what a program saves to go on from; there is never half a checkpoint under its name.</summary>
/// <param name="folder">The folder, which need not exist.</param>
internal sealed class CheckpointStore(string folder)
{
    private const string Prefix = "step-";

    private readonly Lock _gate = new();

    /// <summary>All checkpoints, by step.</summary>
    public IReadOnlyList<RunCheckpoint> Checkpoints => Directory.Exists(folder)
        ?
        [
            .. Directory.EnumerateFileSystemEntries(folder)
                .Select(Read)
                .OfType<RunCheckpoint>()
                .OrderBy(found => found.Step),
        ]
        : [];

    /// <exception cref="GinException"><c>GIN5006</c>: nothing was written.</exception>
    public RunCheckpoint Save(long step, Action<string> save)
    {
        Directory.CreateDirectory(folder);
        var draft = Path.Combine(folder, $".{Guid.NewGuid():N}");
        var path = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{Prefix}{step:D8}"));
        try
        {
            save(draft);
            if (!Path.Exists(draft))
            {
                throw new GinException(GinDiagnostic.Create(RunDiagnostics.NothingSaved, null, null, step));
            }

            lock (_gate)
            {
                Replace(path, draft);
            }
        }
        finally
        {
            Delete(draft);
        }

        return new RunCheckpoint { Step = step, Path = path };
    }

    private static RunCheckpoint? Read(string path)
    {
        var name = Path.GetFileName(path);
        return name.StartsWith(Prefix, StringComparison.Ordinal)
            && long.TryParse(name.AsSpan(Prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var step)
                ? new RunCheckpoint { Step = step, Path = path }
                : null;
    }

    /// <summary>
    /// A file takes the place of a file at once; a folder cannot, so that the old one is put aside first.
    /// </summary>
    private static void Replace(string path, string draft)
    {
        if (File.Exists(draft) && !Directory.Exists(path))
        {
            File.Move(draft, path, overwrite: true);
            return;
        }

        var old = $"{draft}.old";
        if (Path.Exists(path))
        {
            Directory.Move(path, old);
        }

        Directory.Move(draft, path);
        Delete(old);
    }

    private static void Delete(string path)
    {
        if (Directory.Exists(path))
        {
            Directory.Delete(path, recursive: true);
        }
        else
        {
            File.Delete(path);
        }
    }
}
