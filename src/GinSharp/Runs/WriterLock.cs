namespace GinSharp.Runs;

/// <summary>
/// Held by the one who writes: an open file that nobody else can open, in this process or another. The system lets go
/// of it when the process ends, however it ends; the file itself means nothing.
/// </summary>
internal sealed class WriterLock : IDisposable
{
    private readonly FileStream _file;

    private WriterLock(FileStream file) => _file = file;

    /// <summary>Takes it, or returns null where somebody has it.</summary>
    /// <param name="path">The file, in a folder that exists.</param>
    /// <param name="isTemporary">
    /// Whether the file goes with the lock. Only for names that are used once: who opens it while it goes, and who
    /// makes it anew, would both have it.
    /// </param>
    public static WriterLock? TryTake(string path, bool isTemporary = false)
    {
        try
        {
            return new WriterLock(new FileStream(
                path,
                FileMode.OpenOrCreate,
                FileAccess.ReadWrite,
                FileShare.None,
                bufferSize: 0,
                isTemporary ? FileOptions.DeleteOnClose : FileOptions.None));
        }
        catch (IOException exception) when (IsTaken(exception))
        {
            return null;
        }
    }

    public void Dispose() => _file.Dispose();

    /// <summary>
    /// Windows: a sharing or a lock violation. Elsewhere <c>flock</c> would block: 11 on Linux, 35 on macOS.
    /// </summary>
    private static bool IsTaken(IOException exception) => OperatingSystem.IsWindows()
        ? exception.HResult is unchecked((int)0x80070020) or unchecked((int)0x80070021)
        : exception.HResult is 11 or 35;
}
