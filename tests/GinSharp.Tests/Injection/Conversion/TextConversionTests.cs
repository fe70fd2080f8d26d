using System.Drawing;
using System.Globalization;
using System.Net;
using GinSharp.Configurables;

namespace GinSharp.Tests.Injection.Conversion;

public class TextConversionTests
{
    private readonly ConversionProbe _probe = new();

    public static TheoryData<string, object> Fits => new()
    {
        { "'00:00:05'", TimeSpan.FromSeconds(5) },
        { "'1.12:00:00'", TimeSpan.FromHours(36) },
        { "'1:12:00:00.5'", TimeSpan.FromHours(36) + TimeSpan.FromSeconds(0.5) },
        { "'-01:30'", TimeSpan.FromMinutes(-90) },
        { "'2026-11-24'", new DateTime(2026, 11, 24) },
        { "'2026-11-24T10:30'", new DateTime(2026, 11, 24, 10, 30, 0) },
        { "'2026-11-24 10:30:05.25'", new DateTime(2026, 11, 24, 10, 30, 5, 250) },
        { "'2026-11-24T10:30:00+01:00'", new DateTimeOffset(2026, 11, 24, 10, 30, 0, TimeSpan.FromHours(1)) },
        { "'2026-11-24T10:30:00Z'", new DateTimeOffset(2026, 11, 24, 10, 30, 0, TimeSpan.Zero) },
        { "'2026-11-24'", new DateOnly(2026, 11, 24) },
        { "'10:30'", new TimeOnly(10, 30) },
        { "'10:30:05.5'", new TimeOnly(10, 30, 5, 500) },
        { "'6f9619ff-8b86-d011-b42d-00c04fc964ff'", Guid.Parse("6f9619ff-8b86-d011-b42d-00c04fc964ff") },
        { "'1.2.3'", new Version(1, 2, 3) },
        { "'https://example.org/a?b'", new Uri("https://example.org/a?b") },
        { "'a/b'", new Uri("a/b", UriKind.Relative) },
        { "'10.0.0.1'", IPAddress.Parse("10.0.0.1") },
        { "'Red'", Color.Red },
        { "'a-b'", new Pair("a", "b") },
    };

    [Theory]
    [MemberData(nameof(Fits))]
    public void Convert_Text_GivesWhatItStandsFor(string literal, object expected)
    {
        var source = _probe.Compile(literal, expected.GetType());

        source.IsConstant.Should().BeTrue();
        source.Get(default).Should().Be(expected);
    }

    [Fact]
    public void Convert_UtcText_GivesUtc()
    {
        _probe.Convert<DateTime>("'2026-11-24T10:30:00Z'").Kind.Should().Be(DateTimeKind.Utc);
        _probe.Convert<DateTime>("'2026-11-24T10:30:00'").Kind.Should().Be(DateTimeKind.Unspecified);
        _probe.Convert<DateTime>("'2026-11-24T10:30:00Z'").Hour.Should().Be(10);
    }

    [Fact]
    public void Convert_Path_GivesFileOrDirectory()
    {
        _probe.Convert<FileInfo>("'data/x.csv'").ToString().Should().Be("data/x.csv");
        _probe.Convert<DirectoryInfo>("'data'").Name.Should().Be("data");
        _probe.Faults<FileInfo>("''").Should().ContainSingle().Which.Should().StartWith(
            "t.gin(1,1): error GIN3010: '' cannot become FileInfo (X.p): The ");
    }

    [Theory]
    [InlineData("'5'", typeof(TimeSpan), "'01:30:00' or '1.12:00:00'")]
    [InlineData("'24:00:00'", typeof(TimeSpan), "'01:30:00' or '1.12:00:00'")]
    [InlineData("'10:30'", typeof(DateTime), "'2026-11-24T10:30:00'")]
    [InlineData("'01/02/2026'", typeof(DateTime), "'2026-11-24T10:30:00'")]
    [InlineData("'2026-11-24T10:30:00+01:00'", typeof(DateTime), "'2026-11-24T10:30:00'")]
    [InlineData("'2026-11-24T10:30:00'", typeof(DateTimeOffset), "'2026-11-24T10:30:00+01:00'")]
    [InlineData("'24.11.2026'", typeof(DateOnly), "'2026-11-24'")]
    [InlineData("'10'", typeof(TimeOnly), "'10:30:00'")]
    [InlineData("'x'", typeof(Guid), null)]
    [InlineData("'a'", typeof(Pair), null)]
    [InlineData("'http://['", typeof(Uri), null)]
    public void Convert_OtherText_IsRefused(string literal, Type target, string? example) =>
        _probe.Faults(literal, target).Should().Equal(
            $"t.gin(1,1): error GIN3008: {literal} is no valid {TypeName.Of(target)} (X.p)" +
            (example is null ? "" : $". Write it as in {example}."));

    [Theory]
    [InlineData("5", "5 cannot become TimeSpan (X.p). Write '00:00:05' for 5 seconds.")]
    [InlineData("-0.5", "-0.5 cannot become TimeSpan (X.p). Write '-00:00:00.5000000' for -0.5 seconds.")]
    [InlineData("1e20", "1e20 cannot become TimeSpan (X.p)")]
    [InlineData("True", "True cannot become TimeSpan (X.p)")]
    public void Convert_NumberToTimeSpan_SuggestsTheText(string literal, string expected) =>
        _probe.Faults<TimeSpan>(literal).Should().Equal($"t.gin(1,1): error GIN3001: {expected}");

    [Fact]
    public void Convert_ParserThatThrows_IsReported() =>
        _probe.Faults<Pair>("'boom'").Should().Equal(
            "t.gin(1,1): error GIN3010: 'boom' cannot become TextConversionTests.Pair (X.p): no pair today");

    [Fact]
    public void Convert_ConverterThatThrows_IsReported() =>
        _probe.Faults<Version>("'x'").Should().ContainSingle().Which.Should().StartWith(
            "t.gin(1,1): error GIN3010: 'x' cannot become Version (X.p): ");

    [Fact]
    public void Convert_NumberToParsable_IsRefused() =>
        _probe.Faults<Guid>("3").Should().Equal("t.gin(1,1): error GIN3001: 3 cannot become Guid (X.p)");

    public sealed record Pair(string Left, string Right) : IParsable<Pair>
    {
        public static Pair Parse(string s, IFormatProvider? provider) => throw new NotSupportedException();

        public static bool TryParse(string? s, IFormatProvider? provider, out Pair result)
        {
            if (s == "boom")
            {
                throw new InvalidOperationException("no pair today");
            }

            provider.Should().BeSameAs(CultureInfo.InvariantCulture);
            var parts = s!.Split('-');
            result = parts.Length == 2 ? new Pair(parts[0], parts[1]) : null!;
            return parts.Length == 2;
        }
    }
}
