namespace GinSharp.Bindings;

/// <summary>
/// A stream of the program's own, read only. One that claims to have read more than it was asked for, or less than
/// nothing, would lead its reader out of its buffer.
/// </summary>
internal sealed class CheckedStream(Stream stream) : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var read = stream.Read(buffer, offset, count);
        return read >= 0 && read <= count
            ? read
            : throw new IOException($"its stream says that it read {read} bytes where {count} were asked for");
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
