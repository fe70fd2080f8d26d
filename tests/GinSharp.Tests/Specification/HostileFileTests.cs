using System.Net.Sockets;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace GinSharp.Tests.Specification;

/// <summary>Files that cannot be read, and those that never end, are diagnostics at the include.</summary>
public sealed class HostileFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ginsharp-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Include_FilesThatEachIncludeTheNextTwice_AreRefusedWhereTheyAreTooMany()
    {
        for (var i = 0; i < 60; i++)
        {
            File.WriteAllText(
                Path.Combine(_folder, $"f{i}.gin"), i == 59 ? "" : $"include 'f{i + 1}.gin'\ninclude 'f{i + 1}.gin'");
        }

        Faults("f0.gin").Should().Equal(
            "f58.gin(1,1): error GIN2045: what is included comes to more than 1000 files. "
                + "GinOptions.MaxIncludes is the limit.");
    }

    [Fact]
    public void Include_LongFileAgainAndAgain_IsRefusedWhereItIsTooMuch()
    {
        File.WriteAllText(Path.Combine(_folder, "long.gin"), new string('\n', 1_000));

        Faults("include 'long.gin'\ninclude 'long.gin'\ninclude 'long.gin'", new GinOptions { MaxTotalLength = 2_500 })
            .Should().Equal(
                "f.gin(3,1): error GIN2045: what is included comes to more than 2500 characters. "
                    + "GinOptions.MaxTotalLength is the limit.");
    }

    [Fact]
    public void Include_Folder_IsReportedAtTheInclude()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "sub"));

        Including("sub").Should().Equal(
            $"f.gin(1,1): error GIN2009: there is no file 'sub'; looked for '{_folder}/sub'. "
                + $"'{_folder}/sub' is a folder: name a file in it.");
    }

    [Fact]
    public void Include_LinkToNothing_IsReportedAtTheInclude()
    {
        File.CreateSymbolicLink(Path.Combine(_folder, "link.gin"), Path.Combine(_folder, "nothing.gin"));

        Including("link.gin").Should().ContainSingle().Which.Should().StartWith(
            "f.gin(1,1): error GIN2047: file 'link.gin' cannot be read: ");
    }

    [Fact]
    public void Include_Socket_IsReportedAtTheInclude()
    {
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(Path.Combine(_folder, "socket")));

        Including("socket").Should().ContainSingle().Which.Should().StartWith(
            "f.gin(1,1): error GIN2047: file 'socket' cannot be read: ");
    }

    [Fact]
    public void Include_PathWithNul_IsReportedAtTheInclude() =>
        Including(@"a\x00b").Should().ContainSingle().Which.Should().StartWith("f.gin(1,1): error GIN2047: file 'a");

    [Fact]
    public void Include_FileWithoutEnd_IsReadUpToTheLimit()
    {
        // Windows has no such file.
        if (File.Exists("/dev/zero"))
        {
            Including("/dev/zero").Should().Equal(
                "f.gin(1,1): error GIN2047: file '/dev/zero' cannot be read: it has more than 16777216 characters. "
                    + "GinOptions.MaxFileLength is the limit.");
        }
    }

    [Theory]
    [InlineData("endless", "it has more than 16777216 characters. GinOptions.MaxFileLength is the limit.")]
    [InlineData("throws", "no such luck")]
    [InlineData("throws late", "no such luck")]
    [InlineData("is null", "its provider gives no stream")]
    [InlineData("is negative", "its stream says that it read -5 bytes where 1024 were asked for")]
    [InlineData("is too much", "its stream says that it read 2147483647 bytes where 1024 were asked for")]
    [InlineData("fails to close", "no such luck")]
    public void Include_ProviderThatMisbehaves_IsReportedAtTheInclude(string kind, string reason)
    {
        var config = Sample.EmptyConfig();
        config.AddFileProvider(new Provider(kind));

        var parsing = () => config.Parse("m = 1\ninclude 'nowhere/x.gin'");

        parsing.Should().Throw<GinException>().Which.Message.Should().Be(
            $"bindings(2,1): error GIN2047: file 'nowhere/x.gin' cannot be read: {reason}");
    }

    private IReadOnlyList<string> Including(string path) => Faults($"include '{path}'", new GinOptions());

    private IReadOnlyList<string> Faults(string text, GinOptions options)
    {
        File.WriteAllText(Path.Combine(_folder, "f.gin"), text);
        return Faults("f.gin", options, _folder);
    }

    private IReadOnlyList<string> Faults(string file) => Faults(file, new GinOptions(), _folder);

    private static IReadOnlyList<string> Faults(string file, GinOptions options, string folder)
    {
        var config = new GinConfig(options with { ScansApplication = false, BasePath = folder });
        var parsing = () => config.ParseFile(file);
        return [.. parsing.Should().Throw<GinException>().Which.Diagnostics.Select(fault => fault.ToString())];
    }

    private sealed class Provider(string kind) : IFileProvider, IFileInfo
    {
        public bool Exists => kind == "throws" ? throw new InvalidOperationException("no such luck.") : true;

        public bool IsDirectory => false;

        public DateTimeOffset LastModified => default;

        public long Length => -1;

        public string Name => "x.gin";

        public string? PhysicalPath => null;

        public Stream CreateReadStream() => kind == "is null" ? null! : new BadStream(kind);

        public IFileInfo GetFileInfo(string subpath) => this;

        public IDirectoryContents GetDirectoryContents(string subpath) => NotFoundDirectoryContents.Singleton;

        public IChangeToken Watch(string filter) => NullChangeToken.Singleton;
    }

    private sealed class BadStream(string kind) : MemoryStream
    {
        private int _reads;

        public override int Read(byte[] buffer, int offset, int count)
        {
            _reads++;
            buffer.AsSpan(offset, count).Fill((byte)'#');
            return kind switch
            {
                "throws late" when _reads > 3 => throw new TimeoutException("no such luck."),
                "fails to close" when _reads > 1 => 0,
                "is negative" => -5,
                "is too much" => int.MaxValue,
                _ => count,
            };
        }

        protected override void Dispose(bool disposing)
        {
            base.Dispose(disposing);
            if (disposing && kind == "fails to close")
            {
                throw new InvalidOperationException("no such luck.");
            }
        }
    }
}
