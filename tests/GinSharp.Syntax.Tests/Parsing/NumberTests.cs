using System.Numerics;

namespace GinSharp.Syntax.Tests.Parsing;

public class NumberTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("00", "0")]
    [InlineData("0_0", "0")]
    [InlineData("42", "42")]
    [InlineData("1_000", "1000")]
    [InlineData("-1", "-1")]
    [InlineData("- \\\n 1", "-1")]
    [InlineData("0xFf", "255")]
    [InlineData("0X_1f", "31")]
    [InlineData("-0x10", "-16")]
    [InlineData("0o17", "15")]
    [InlineData("0O1_7", "15")]
    [InlineData("0b1_01", "5")]
    [InlineData("999999999999999999", "999999999999999999")]
    [InlineData("9223372036854775808", "9223372036854775808")]
    [InlineData("0xFFFFFFFFFFFFFFFFFFFFFFFF", "79228162514264337593543950335")]
    [InlineData("0o7777777777777777777777777", "37778931862957161709567")]
    public void Parse_Integer_IsExact(string text, string expected) =>
        ((IntegerValue)Reading.Value(text)).Value.Should().Be(BigInteger.Parse(expected));

    [Fact]
    public void Parse_IntegerOfTenThousandDigits_IsExact()
    {
        var digits = new string('9', 10_000);

        ((IntegerValue)Reading.Value(digits)).Value.Should().Be(BigInteger.Pow(10, 10_000) - 1);
    }

    [Theory]
    [InlineData("1.", 1.0)]
    [InlineData(".5", 0.5)]
    [InlineData("00.5", 0.5)]
    [InlineData("1_0.0_1", 10.01)]
    [InlineData("1e-3", 1e-3)]
    [InlineData("1E+5", 1e5)]
    [InlineData("1.e1_0", 1e10)]
    [InlineData("-1.5", -1.5)]
    [InlineData("5e-324", double.Epsilon)]
    [InlineData("2e-324", 0.0)]
    [InlineData("1.7976931348623159e308", double.PositiveInfinity)]
    [InlineData("-1e400", double.NegativeInfinity)]
    [InlineData("9007199254740993.0", 9007199254740992.0)]
    [InlineData("9007199254740993.00000000000000000000000000000000000000000000000000001", 9007199254740994.0)]
    public void Parse_Float_IsTheNearestDouble(string text, double expected) =>
        BitConverter.DoubleToInt64Bits(((FloatValue)Reading.Value(text)).Value)
            .Should().Be(BitConverter.DoubleToInt64Bits(expected));

    [Fact]
    public void Parse_NegativeZero_KeepsItsSign() =>
        double.IsNegative(((FloatValue)Reading.Value("-0.0")).Value).Should().BeTrue();

    [Theory]
    [InlineData("2j", 0.0, 2.0)]
    [InlineData(".5J", 0.0, 0.5)]
    [InlineData("007j", 0.0, 7.0)]
    [InlineData("1e1j", 0.0, 10.0)]
    [InlineData("-2j", -0.0, -2.0)]
    public void Parse_Imaginary_HasARealPartOfZero(string text, double real, double imaginary)
    {
        var value = ((ComplexValue)Reading.Value(text)).Value;

        (value.Real, value.Imaginary).Should().Be((real, imaginary));
        double.IsNegative(value.Real).Should().Be(double.IsNegative(real));
    }

    [Fact]
    public void Parse_Number_SpansItsSign() =>
        Reading.Value("[- 1]").As<ListValue>().Items[0].Span.Text.Should().Be("- 1");
}
