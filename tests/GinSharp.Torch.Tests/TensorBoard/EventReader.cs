using System.Buffers.Binary;

namespace GinSharp.Torch.Tests.TensorBoard;

/// <summary>Reads event files, without any of the code that wrote them: records with checksums, and the events in them.</summary>
internal static class EventReader
{
    private static readonly uint[] Crc32C = [.. Enumerable.Range(0, 256).Select(value => Divide((uint)value))];

    public static IReadOnlyList<LoggedEvent> Read(string path)
    {
        var events = new List<LoggedEvent>();
        var rest = File.ReadAllBytes(path).AsMemory();
        while (!rest.IsEmpty)
        {
            var length = Checked(rest, sizeof(ulong));
            var data = Checked(rest[12..], (int)BinaryPrimitives.ReadUInt64LittleEndian(length.Span));
            events.Add(LoggedEvent.Of(new ProtobufMessage(data)));
            rest = rest[(12 + data.Length + 4)..];
        }

        return events;
    }

    /// <summary>The first bytes, which the checksum that follows them must fit.</summary>
    private static ReadOnlyMemory<byte> Checked(ReadOnlyMemory<byte> bytes, int length)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes.Span[..length])
        {
            crc = Crc32C[(byte)(crc ^ value)] ^ (crc >> 8);
        }

        crc = ~crc;
        var masked = unchecked(((crc >> 15) | (crc << 17)) + 0xa282ead8u);
        BinaryPrimitives.ReadUInt32LittleEndian(bytes.Span[length..]).Should().Be(masked, "a record has its checksum");
        return bytes[..length];
    }

    private static uint Divide(uint value)
    {
        for (var bit = 0; bit < 8; bit++)
        {
            value = (value & 1) == 1 ? (value >> 1) ^ 0x82f63b78 : value >> 1;
        }

        return value;
    }
}
