using GinSharp.Configurables;

namespace GinSharp.Tests.Configurables;

public sealed class FileSearchTests : IDisposable
{
    private readonly string _path = Path.GetTempFileName();

    public void Dispose() => File.Delete(_path);

    [Fact]
    public void Contains_WantedAnywhere_IsTrue()
    {
        for (var before = 0; before < 50; before++)
        {
            Contains([.. new byte[before], .. "wanted"u8, .. new byte[7]]).Should().BeTrue("it comes after {0} bytes", before);
            Contains([.. new byte[before], .. "wanted"u8]).Should().BeTrue("it ends {0} bytes and the file", before);
        }
    }

    [Fact]
    public void Contains_WantedCutOffOrNowhere_IsFalse()
    {
        for (var before = 0; before < 50; before++)
        {
            Contains([.. new byte[before], .. "wante"u8]).Should().BeFalse("the file ends after {0} bytes and a part", before);
            Contains(new byte[before]).Should().BeFalse("there are {0} other bytes", before);
        }
    }

    private bool Contains(byte[] content)
    {
        File.WriteAllBytes(_path, content);
        using var file = File.OpenHandle(_path);
        return FileSearch.Contains(file, "wanted"u8, new byte[16]);
    }
}
