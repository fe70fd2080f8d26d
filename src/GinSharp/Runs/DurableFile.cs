using System.Text;

namespace GinSharp.Runs;

/// <summary>
/// Writes files so that a kill, or the loss of power, leaves the old one or the new one, never half of it.
/// </summary>
internal static class DurableFile
{
    public static void Write(string path, string text) => Write(path, new UTF8Encoding(false).GetBytes(text));

    public static void Write(string path, byte[] content) => Write(path, draft =>
    {
        using var handle = File.OpenHandle(draft, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        RandomAccess.Write(handle, content, 0);
    });

    public static void Copy(string source, string target) =>
        Write(target, draft => File.Copy(source, draft));

    /// <exception cref="GinException"><c>GIN5011</c>: the disk refuses.</exception>
    private static void Write(string path, Action<string> write) => Disk.Write(path, () =>
    {
        var draft = Drafts.NewPath(Path.GetDirectoryName(path)!);
        try
        {
            write(draft);
            Disk.Flush(draft);
            Disk.Move(draft, path);
        }
        catch
        {
            Disk.TryDelete(draft);
            throw;
        }
    });
}
