using System.IO.Compression;
using Digits;

namespace MnistGan.Tests.Data;

public sealed class IdxReaderTests : IDisposable
{
    private static readonly byte[] TwoByThree = [0, 0, 8, 2, 0, 0, 0, 2, 0, 0, 0, 3, 1, 2, 3, 4, 5, 6];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Read_PlainFile_GivesShapeAndBytes()
    {
        File.WriteAllBytes(_folder["digits"], TwoByThree);

        IdxReader.Read(_folder["digits"]).Should().BeEquivalentTo(new IdxArray([2, 3], [1, 2, 3, 4, 5, 6]));
    }

    [Fact]
    public void Read_CompressedFile_GivesTheSame()
    {
        using (var zip = new GZipStream(File.Create(_folder["digits.gz"]), CompressionLevel.Fastest))
        {
            zip.Write(TwoByThree);
        }

        IdxReader.Read(_folder["digits.gz"]).Should().BeEquivalentTo(new IdxArray([2, 3], [1, 2, 3, 4, 5, 6]));
    }

    [Theory]
    [InlineData(new byte[] { })]
    [InlineData(new byte[] { 0, 0, 8, 1, 0, 0, 0, 2, 7 })]
    [InlineData(new byte[] { 0, 0, 13, 1, 0, 0, 0, 1, 7 })]
    [InlineData(new byte[] { 0, 0, 8, 2, 0x7F, 0, 0, 0, 0x7F, 0, 0, 0 })]
    [InlineData(new byte[] { 0, 0, 8, 1, 0xFF, 0, 0, 0 })]
    public void Read_FileThatIsNoneOrTooShort_NamesTheFile(byte[] content)
    {
        File.WriteAllBytes(_folder["digits"], content);

        FluentActions.Invoking(() => IdxReader.Read(_folder["digits"])).Should().Throw<InvalidDataException>()
            .Which.Message.Should().Be($"'{_folder["digits"]}' is no complete IDX file of bytes.");
    }
}
