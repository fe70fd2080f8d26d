using System.Buffers.Binary;
using System.Numerics;
using Google.Protobuf;
using Tensorboard;

namespace GinSharp.Torch.TensorBoard;

/// <summary>Adds events to an event file.</summary>
internal static class EventFile
{
    /// <summary>
    /// Adds a record: the length, its checksum, the event, its checksum; numbers in little-endian order.
    /// </summary>
    public static void Append(string path, Event added)
    {
        var data = added.ToByteArray();
        var record = new byte[sizeof(ulong) + sizeof(uint) + data.Length + sizeof(uint)];
        var length = record.AsSpan(0, sizeof(ulong));
        BinaryPrimitives.WriteUInt64LittleEndian(length, (ulong)data.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(record.AsSpan(length.Length), Checksum(length));
        data.CopyTo(record, length.Length + sizeof(uint));
        BinaryPrimitives.WriteUInt32LittleEndian(record.AsSpan(record.Length - sizeof(uint)), Checksum(data));
        using var stream = new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.Read);
        stream.Write(record);
    }

    /// <summary>CRC-32C, rotated and shifted as the format wants it, for data that holds checksums itself.</summary>
    private static uint Checksum(ReadOnlySpan<byte> data)
    {
        var crc = uint.MaxValue;
        foreach (var value in data)
        {
            crc = BitOperations.Crc32C(crc, value);
        }

        return BitOperations.RotateRight(~crc, 15) + 0xa282ead8;
    }
}
