using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace GinSharp.Tests.Injection;

public class TypeChecksTests
{
    private readonly GinConfig _config = Sample.EmptyConfig();

    public TypeChecksTests()
    {
        _config.Register<Sample.Layer>(module: "m");
        _config.Register<Sample.Adam>(module: "m");
    }

    [Fact]
    public void Report_FaultsOfSeveralFiles_ComeInTheOrderTheyWereRead()
    {
        _config.AddFileProvider(new Texts(new()
        {
            ["z.gin"] = "include 'a.gin'\nLayer.size = 'z1'",
            ["a.gin"] = "s/Layer.size = 'a1'\nAdam.lr = 'a2'",
        }));
        _config.Parse("t/Layer.size = 'text'");
        _config.ParseFile("z.gin");
        _config.Bind("u/Layer.size", "code");

        _config.Invoking(config => config.FinalizeConfig()).Should().Throw<GinException>()
            .Which.Diagnostics.Select(diagnostic => $"{diagnostic.Id} {diagnostic.Span}").Should().Equal(
                "GIN3001 z.gin(2,14)",
                "GIN3001 a.gin(1,16)",
                "GIN3001 a.gin(2,11)",
                "GIN3001 ",
                "GIN3001 bindings(1,16)");
    }

    [Fact]
    public void Report_FaultOfAMacroUsedTwice_IsToldOnce()
    {
        _config.Parse("Layer.size = %n\ns/Layer.size = %n\nn = 'text'");

        _config.Invoking(config => config.FinalizeConfig()).Should().Throw<GinException>()
            .Which.Diagnostics.Single().Span!.Value.ToString().Should().Be("bindings(3,5)");
    }

    private sealed class Texts(Dictionary<string, string> texts) : IFileProvider
    {
        public IFileInfo GetFileInfo(string subpath) => texts.TryGetValue(subpath, out var text)
            ? new Text(subpath, text)
            : new NotFoundFileInfo(subpath);

        public IDirectoryContents GetDirectoryContents(string subpath) => NotFoundDirectoryContents.Singleton;

        public IChangeToken Watch(string filter) => NullChangeToken.Singleton;
    }

    private sealed class Text(string name, string text) : IFileInfo
    {
        public bool Exists => true;

        public bool IsDirectory => false;

        public DateTimeOffset LastModified => default;

        public long Length => text.Length;

        public string Name => name;

        public string? PhysicalPath => null;

        public Stream CreateReadStream() => new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text));
    }
}
