using Microsoft.Win32.SafeHandles;

namespace GinSharp.Configurables;

/// <summary>Looks for bytes in a file without reading it as a whole into memory.</summary>
internal static class FileSearch
{
    /// <summary>Whether a file contains some bytes.</summary>
    /// <param name="file">The file.</param>
    /// <param name="wanted">The bytes.</param>
    /// <param name="buffer">Room for a piece of the file, larger than what is wanted.</param>
    public static bool Contains(SafeFileHandle file, ReadOnlySpan<byte> wanted, Span<byte> buffer)
    {
        var offset = 0L;
        int count;
        do
        {
            count = RandomAccess.Read(file, buffer, offset);
            if (buffer[..count].IndexOf(wanted) >= 0)
            {
                return true;
            }

            // The pieces overlap, for what is wanted may stand across the border of two.
            offset += count - wanted.Length;
        }
        while (count == buffer.Length);
        return false;
    }
}
