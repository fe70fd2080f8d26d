using System.Buffers.Binary;
using System.IO.Compression;
using MnistGan.Reporting;

namespace MnistGan.Tests.Reporting;

public sealed class PngWriterTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void WriteGray_Pixels_AreTheRowsOfThePicture()
    {
        PngWriter.WriteGray(_folder["a.png"], width: 3, height: 2, [0, 1, 2, 253, 254, 255]);

        var png = File.ReadAllBytes(_folder["a.png"]);
        png[..8].Should().Equal(0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A);
        png[8..29].Should().Equal([0, 0, 0, 13, .. "IHDR"u8, 0, 0, 0, 3, 0, 0, 0, 2, 8, 0, 0, 0, 0]);

        // Every picture ends with this chunk and checksum.
        png[^12..].Should().Equal([0, 0, 0, 0, .. "IEND"u8, 0xAE, 0x42, 0x60, 0x82]);

        var length = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(33));
        png[37..41].Should().Equal("IDAT"u8.ToArray());
        using var rows = new ZLibStream(new MemoryStream(png, 41, length), CompressionMode.Decompress);
        using var decoded = new MemoryStream();
        rows.CopyTo(decoded);
        decoded.ToArray().Should().Equal(0, 0, 1, 2, 0, 253, 254, 255);
    }
}
