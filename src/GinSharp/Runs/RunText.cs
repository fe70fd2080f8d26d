using System.Text;

namespace GinSharp.Runs;

/// <summary>Reads the texts of a run, which anything may have happened to.</summary>
internal static class RunText
{
    /// <summary>More than any text of a run has, and less than what would fill the memory.</summary>
    private const int MaxLength = 1 << 28;

    public static readonly UTF8Encoding StrictUtf8 =
        new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="FormatException">It is no text, or too long.</exception>
    public static string Read(string path)
    {
        using var stream = Disk.OpenRead(path);
        using var content = new MemoryStream();
        var buffer = new byte[1 << 16];
        while (stream.Read(buffer) is > 0 and var read)
        {
            content.Write(buffer, 0, read);
            if (content.Length > MaxLength)
            {
                throw new FormatException($"it has more than {MaxLength} bytes");
            }
        }

        return Decode(content.GetBuffer().AsSpan(0, (int)content.Length));
    }

    /// <exception cref="FormatException">It is not UTF-8.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return StrictUtf8.GetString(bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[3..] : bytes);
        }
        catch (DecoderFallbackException)
        {
            throw new FormatException("it is not UTF-8 text");
        }
    }
}
