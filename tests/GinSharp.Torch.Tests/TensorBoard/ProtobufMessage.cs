using System.Buffers.Binary;
using System.Text;

namespace GinSharp.Torch.Tests.TensorBoard;

/// <summary>The fields of a message as they stand in its bytes, by number.</summary>
internal sealed class ProtobufMessage
{
    private readonly ILookup<int, ReadOnlyMemory<byte>> _fields;

    public ProtobufMessage(ReadOnlyMemory<byte> bytes) =>
        _fields = Fields(bytes).ToLookup(field => field.Number, field => field.Value);

    public bool Has(int number) => _fields.Contains(number);

    public IEnumerable<ProtobufMessage> Messages(int number) => _fields[number].Select(bytes => new ProtobufMessage(bytes));

    public ProtobufMessage Message(int number) => Messages(number).Single();

    public byte[] Bytes(int number) => _fields[number].Single().ToArray();

    public string Text(int number) => Encoding.UTF8.GetString(Bytes(number));

    public float Single(int number) => BinaryPrimitives.ReadSingleLittleEndian(Bytes(number));

    public double Double(int number) => BinaryPrimitives.ReadDoubleLittleEndian(Bytes(number));

    /// <summary>An integer; one that is 0 is not written.</summary>
    public long Integer(int number) => Has(number) ? BinaryPrimitives.ReadInt64LittleEndian(Bytes(number)) : 0;

    private static IEnumerable<(int Number, ReadOnlyMemory<byte> Value)> Fields(ReadOnlyMemory<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            var tag = Varint(ref bytes);
            var value = (tag & 7) switch
            {
                0 => BitConverter.GetBytes(Varint(ref bytes)),
                1 => Take(ref bytes, sizeof(double)),
                2 => Take(ref bytes, (int)Varint(ref bytes)),
                5 => Take(ref bytes, sizeof(float)),
                var other => throw new InvalidDataException($"There is no wire type {other}."),
            };
            yield return ((int)(tag >> 3), value);
        }
    }

    private static ulong Varint(ref ReadOnlyMemory<byte> bytes)
    {
        var value = 0UL;
        for (var shift = 0; ; shift += 7)
        {
            var part = Take(ref bytes, 1).Span[0];
            value |= (ulong)(part & 127) << shift;
            if (part < 128)
            {
                return value;
            }
        }
    }

    private static ReadOnlyMemory<byte> Take(ref ReadOnlyMemory<byte> bytes, int length)
    {
        var taken = bytes[..length];
        bytes = bytes[length..];
        return taken;
    }
}
