using System.Runtime.InteropServices;
using GinSharp.Diagnostics;
using GinSharp.Syntax;
using Microsoft.Win32.SafeHandles;

namespace GinSharp.Runs;

/// <summary>What a run does to the disk: what is written has reached it, and what it refuses is a diagnostic.</summary>
internal static partial class Disk
{
    private const FileShare Everything = FileShare.ReadWrite | FileShare.Delete;

    /// <exception cref="GinException"><c>GIN5011</c>: the disk refuses.</exception>
    public static void Write(string path, Action write) => Guard(path, "written", () =>
    {
        write();
        return true;
    });

    /// <inheritdoc cref="Write(string, Action)"/>
    public static T Write<T>(string path, Func<T> write) => Guard(path, "written", write);

    /// <inheritdoc cref="Write(string, Action)"/>
    public static T Read<T>(string path, Func<T> read) => Guard(path, "read", read);

    /// <summary>Opens a file to be read, in the way of nobody who writes or replaces it.</summary>
    public static FileStream OpenRead(string path) => new(path, FileMode.Open, FileAccess.Read, Everything);

    /// <summary>Moves a file or folder to where none is, or a file to where a file is.</summary>
    public static void Move(string source, string target)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                if (Directory.Exists(source))
                {
                    Directory.Move(source, target);
                }
                else
                {
                    File.Move(source, target, overwrite: true);
                }

                FlushFolder(Path.GetDirectoryName(target)!);
                return;
            }
            catch (Exception exception) when (IsRefusal(exception) && OperatingSystem.IsWindows() && attempt < 10)
            {
                // Windows moves nothing that is open: a virus scanner, say, lets go of it soon.
                Thread.Sleep(20 * attempt);
            }
        }
    }

    /// <summary>
    /// Waits until a file, or a folder with all that is in it, has reached the disk. What links lead to is not in it.
    /// </summary>
    public static void Flush(string path)
    {
        if (new FileInfo(path).LinkTarget is not null)
        {
            return;
        }

        if (!Directory.Exists(path))
        {
            FlushFile(path);
            return;
        }

        foreach (var entry in Directory.EnumerateFileSystemEntries(path))
        {
            Flush(entry);
        }

        FlushFolder(path);
    }

    /// <summary>Waits until the names in a folder have reached the disk.</summary>
    public static void FlushFolder(string path)
    {
        // On Windows the file system writes names to its journal, and no folder can be flushed.
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var handle = new SafeFileHandle(OpenForReading(path, 0), ownsHandle: true);
        if (!handle.IsInvalid)
        {
            RandomAccess.FlushToDisk(handle);
        }
    }

    public static void Delete(string path)
    {
        if (Directory.Exists(path) && new DirectoryInfo(path).LinkTarget is null)
        {
            Directory.Delete(path, recursive: true);
        }
        else
        {
            File.Delete(path);
        }
    }

    /// <summary>Deletes what nobody needs any more; where the disk refuses, the next writer tries again.</summary>
    public static void TryDelete(string path)
    {
        try
        {
            Delete(path);
        }
        catch (Exception exception) when (IsRefusal(exception))
        {
            // It is in nobody's way.
        }
    }

    /// <summary>Whether an exception says that the disk, or the system's rights, refuse something.</summary>
    public static bool IsRefusal(Exception exception) => exception is IOException or UnauthorizedAccessException;

    private static T Guard<T>(string path, string done, Func<T> action)
    {
        try
        {
            return action();
        }
        catch (Exception exception) when (IsRefusal(exception))
        {
            var reason = exception.Message.TrimEnd('.');
            throw new GinException(
                GinDiagnostic.Create(RunDiagnostics.DiskRefuses, null, null, path, done, reason), exception);
        }
    }

    private static void FlushFile(string path)
    {
        try
        {
            // Windows flushes only what is open to be written.
            var access = OperatingSystem.IsWindows() ? FileAccess.ReadWrite : FileAccess.Read;
            using var handle = File.OpenHandle(path, FileMode.Open, access, Everything);
            RandomAccess.FlushToDisk(handle);
        }
        catch (Exception exception) when (exception is FileNotFoundException or UnauthorizedAccessException)
        {
            // It went meanwhile, or may not be read, and so not be flushed, even by who wrote it.
        }
    }

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int OpenForReading(string path, int flags);
}
