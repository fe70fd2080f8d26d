using System.Buffers.Binary;
using System.IO.Compression;

namespace Digits;

/// <summary>
/// Reads IDX, the format of MNIST: two zero bytes, the element type, the number of dimensions, each dimension's length
/// as a big-endian 32-bit integer, then the elements.
/// </summary>
internal static class IdxReader
{
    private const byte UnsignedByte = 0x08;

    /// <summary>Reads a file of bytes.</summary>
    /// <param name="path">The file; one whose name ends in <c>.gz</c> is decompressed.</param>
    public static IdxArray Read(string path)
    {
        using var file = File.OpenRead(path);
        using Stream stream = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase)
            ? new GZipStream(file, CompressionMode.Decompress)
            : file;
        try
        {
            return Read(stream);
        }
        catch (Exception e) when (e is EndOfStreamException or InvalidDataException or OverflowException)
        {
            throw new InvalidDataException($"'{path}' is no complete IDX file of bytes.", e);
        }
    }

    private static IdxArray Read(Stream stream)
    {
        Span<byte> magic = stackalloc byte[4];
        stream.ReadExactly(magic);
        if (magic[0] != 0 || magic[1] != 0 || magic[2] != UnsignedByte)
        {
            throw new InvalidDataException("The file does not begin as an IDX file of bytes does.");
        }

        var shape = new int[magic[3]];
        var count = 1;
        Span<byte> length = stackalloc byte[sizeof(int)];
        for (var dimension = 0; dimension < shape.Length; dimension++)
        {
            stream.ReadExactly(length);
            shape[dimension] = BinaryPrimitives.ReadInt32BigEndian(length);
            count = checked(count * shape[dimension]);
        }

        var bytes = new byte[count];
        stream.ReadExactly(bytes);
        return new(shape, bytes);
    }
}
