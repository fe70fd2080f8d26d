using System.Numerics;
using GinSharp.Injection.Conversion;

namespace GinSharp.Tests.Injection.Conversion;

public class ValueTextTests
{
    public static TheoryData<object?, string> Objects => new()
    {
        { 3, "3" },
        { new BigInteger(-3), "-3" },
        { 0.5f, "0.5" },
        { new Complex(1, 2), "an object of type Complex" },
        { new Complex(0, -2.5), "-2.5j" },
        { double.NaN, "nan" },
        { double.NegativeInfinity, "-1e400" },
        { new Version(1, 2), "an object of type Version" },
        { Array.Empty<string>(), "an object of type string[]" },
        { DayOfWeek.Friday, "an object of type DayOfWeek" },
    };

    [Theory]
    [InlineData("None")]
    [InlineData("True")]
    [InlineData("'a'")]
    [InlineData("\"it's\"")]
    [InlineData(@"'it\'s ""so""'")]
    [InlineData(@"'\\ \n \r \t \x00 \x7f é'")]
    [InlineData(@"b'\x00a\xff'")]
    [InlineData("1.0")]
    [InlineData("1e-05")]
    [InlineData("1e+20")]
    [InlineData("1e400")]
    [InlineData("2j")]
    [InlineData("[1, (2,), (), {'a': None, 3: [4]}]")]
    [InlineData("[@f, @s/f(), %m]")]
    public void Of_Literal_IsWhatAFileWouldSay(string literal) =>
        ValueText.Of(LiteralReader.Read(LiteralReader.Parse(literal))).Should().Be(literal);

    [Theory]
    [MemberData(nameof(Objects))]
    public void Of_Object_NamesIt(object? value, string expected) => ValueText.Of(value).Should().Be(expected);

    [Fact]
    public void Of_LongValue_IsCut()
    {
        ValueText.Of(new string('x', 1000)).Should().Be($"'{new string('x', 58)}…");
        ValueText.Of(new List<object?>(Enumerable.Repeat<object?>(1L, 1000))).Should().HaveLength(60).And.EndWith("…");
    }
}
