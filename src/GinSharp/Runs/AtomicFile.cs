namespace GinSharp.Runs;

/// <summary>Writes files so that a crash leaves the old one or the new one, never half of it.</summary>
internal static class AtomicFile
{
    public static void Write(string path, string text)
    {
        var draft = $"{path}.tmp";
        File.WriteAllText(draft, text);
        File.Move(draft, path, overwrite: true);
    }

    public static void Write(string path, byte[] content)
    {
        var draft = $"{path}.tmp";
        File.WriteAllBytes(draft, content);
        File.Move(draft, path, overwrite: true);
    }
}
