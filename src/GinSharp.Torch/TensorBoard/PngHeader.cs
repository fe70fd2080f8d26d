using System.Buffers.Binary;

namespace GinSharp.Torch.TensorBoard;

/// <summary>Reads the beginning of PNG files.</summary>
internal static class PngHeader
{
    private const int Length = 24;

    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0d, 0x0a, 0x1a, 0x0a];

    /// <exception cref="ArgumentException">The bytes are no PNG file.</exception>
    public static (int Width, int Height) SizeOf(ReadOnlySpan<byte> png) =>
        png.Length >= Length && png.StartsWith(Signature)
            ? (BinaryPrimitives.ReadInt32BigEndian(png[16..]), BinaryPrimitives.ReadInt32BigEndian(png[20..]))
            : throw new ArgumentException("The bytes are no PNG file.", nameof(png));
}
