using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;

namespace GinSharp.Tests.Injection.Conversion;

public class NumberConversionTests
{
    private readonly ConversionProbe _probe = new();

    public static TheoryData<string, object> Fits => new()
    {
        { "-128", sbyte.MinValue },
        { "255", byte.MaxValue },
        { "-32768", short.MinValue },
        { "65535", ushort.MaxValue },
        { "-2147483648", int.MinValue },
        { "4294967295", uint.MaxValue },
        { "-9223372036854775808", long.MinValue },
        { "18446744073709551615", ulong.MaxValue },
        { "-9223372036854775808", nint.MinValue },
        { "18446744073709551615", nuint.MaxValue },
        { "170141183460469231731687303715884105727", Int128.MaxValue },
        { "340282366920938463463374607431768211455", UInt128.MaxValue },
        { "7", new BigInteger(7) },
        { "100000000000000000000", BigInteger.Pow(10, 20) },
        { "3", 3.0 },
        { "3", 3f },
        { "3", (Half)3 },
        { "3", 3m },
        { "3", new Complex(3, 0) },
        { "3", new NFloat(3) },
        { "0.1", 0.1 },
        { "0.1", 0.1f },
        { "0.1", (Half)0.1 },
        { "0.1", 0.1m },
        { "1e-7", 0.0000001m },
        { "0.1", new Complex(0.1, 0) },
        { "-0.0", -0.0 },
        { "0.0", 0f },
        { "0.0", 0m },
        { "1e400", double.PositiveInfinity },
        { "-1e400", float.NegativeInfinity },
        { "1e400", Half.PositiveInfinity },
        { "2j", new Complex(0, 2) },
        { "79228162514264337593543950335", decimal.MaxValue },
    };

    public static TheoryData<string, Type, string> Unfit => new()
    {
        { "300", typeof(byte), "300 does not fit byte (0 to 255)" },
        { "-1", typeof(uint), "-1 does not fit uint (0 to 4294967295)" },
        { "2147483648", typeof(int), "2147483648 does not fit int (-2147483648 to 2147483647)" },
        {
            "-9223372036854775809",
            typeof(long),
            "-9223372036854775809 does not fit long (-9223372036854775808 to 9223372036854775807)"
        },
        { "1e39", typeof(float), "1e39 does not fit float (-3.4028235E+38 to 3.4028235E+38)" },
        { "1e-60", typeof(float), "1e-60 does not fit float (it would become 0)" },
        { "65520", typeof(Half), "65520 does not fit Half (-65500 to 65500)" },
        { "1e-9", typeof(Half), "1e-9 does not fit Half (it would become 0)" },
        {
            "79228162514264337593543950336",
            typeof(decimal),
            "79228162514264337593543950336 does not fit decimal " +
            "(-79228162514264337593543950335 to 79228162514264337593543950335)"
        },
        {
            "1e400",
            typeof(decimal),
            "1e400 does not fit decimal (-79228162514264337593543950335 to 79228162514264337593543950335)"
        },
        { "1e-40", typeof(decimal), "1e-40 does not fit decimal (it would become 0)" },
    };

    public static TheoryData<string, Type, string> WrongKind => new()
    {
        { "3.0", typeof(int), "3.0 cannot become int (X.p). Write 3 instead of 3.0." },
        { "1e6", typeof(int?), "1e6 cannot become int (X.p is int?). Write 1000000 instead of 1e6." },
        { "3.5", typeof(int), "3.5 cannot become int (X.p)" },
        { "300.0", typeof(byte), "300.0 cannot become byte (X.p)" },
        { "3.0", typeof(BigInteger), "3.0 cannot become BigInteger (X.p). Write 3 instead of 3.0." },
        { "True", typeof(int), "True cannot become int (X.p). Write 1 instead of True." },
        { "False", typeof(double), "False cannot become double (X.p). Write 0 instead of False." },
        { "1", typeof(bool), "1 cannot become bool (X.p). Write True instead of 1." },
        { "0", typeof(bool), "0 cannot become bool (X.p). Write False instead of 0." },
        { "2", typeof(bool), "2 cannot become bool (X.p)" },
        { "'true'", typeof(bool), "'true' cannot become bool (X.p). Write True instead of 'true'." },
        { "'3'", typeof(int), "'3' cannot become int (X.p). Write 3 instead of '3'." },
        { "'1e-3'", typeof(double), "'1e-3' cannot become double (X.p). Write 1e-3 instead of '1e-3'." },
        { "'%width'", typeof(int), "'%width' cannot become int (X.p). Without quotes it is a macro: %width." },
        { "'abc'", typeof(double), "'abc' cannot become double (X.p)" },
        { "'nan'", typeof(double), "'nan' cannot become double (X.p)" },
        { "2j", typeof(double), "2j cannot become double (X.p)" },
        { "[3]", typeof(long), "[3] cannot become long (X.p). Write 3 instead of [3]." },
        { "(3,)", typeof(long), "(3,) cannot become long (X.p). Write 3 instead of (3,)." },
        { "[3, 4]", typeof(long), "[3, 4] cannot become long (X.p)" },
        { "{'a': 1}", typeof(long), "{'a': 1} cannot become long (X.p)" },
        { "3", typeof(string), "3 cannot become string (X.p). Write '3' instead of 3." },
        { "b'abc'", typeof(string), "b'abc' cannot become string (X.p). Write 'abc' instead of b'abc'." },
        { "True", typeof(string), "True cannot become string (X.p)" },
        { "b'\\xff'", typeof(string), @"b'\xff' cannot become string (X.p)" },
        { "[@f()]", typeof(int), "[@f()] cannot become int (X.p)" },
        { "(None,)", typeof(int), "(None,) cannot become int (X.p)" },
        { "[None]", typeof(int?), "[None] cannot become int (X.p is int?)" },
        { "2j", typeof(string), "2j cannot become string (X.p). Write '2j' instead of 2j." },
    };

    [Theory]
    [MemberData(nameof(Fits))]
    public void Convert_NumberInRange_GivesTheTypesOwn(string literal, object expected)
    {
        var source = _probe.Compile(literal, expected.GetType());

        source.IsConstant.Should().BeTrue();
        source.Get(default).Should().Be(expected).And.BeOfType(expected.GetType());
    }

    [Theory]
    [MemberData(nameof(Unfit))]
    public void Convert_NumberOutOfRange_SaysTheRange(string literal, Type target, string expected) =>
        _probe.Faults(literal, target).Should().Equal($"t.gin(1,1): error GIN3002: {expected} (X.p)");

    [Theory]
    [MemberData(nameof(WrongKind))]
    public void Convert_AnotherKind_SaysWhatToWrite(string literal, Type target, string expected) =>
        _probe.Faults(literal, target).Should().Equal($"t.gin(1,1): error GIN3001: {expected}");

    [Fact]
    public void Convert_IntegerBeyondDouble_DoesNotFit() =>
        _probe.Faults<double>("1" + new string('0', 400)).Should().Equal(
            "t.gin(1,1): error GIN3002: 10000000000000000000000000000000000000000000000000000000000… does not fit " +
            "double (-1.7976931348623157E+308 to 1.7976931348623157E+308) (X.p)");

    [Theory]
    [InlineData("16777217", 16777216f)]
    [InlineData("16777219", 16777220f)]
    [InlineData("9007199791611905", 9007200328482816f)]
    [InlineData("1152921573326323713", 1152921642045800448f)]
    public void Convert_IntegerToFloat_IsRoundedOnceToNearestEven(string literal, float expected) =>
        _probe.Convert<float>(literal).Should().Be(expected);

    [Fact]
    public void Convert_LargeIntegerToDouble_IsRoundedAsPythonDoes()
    {
        // 2**64 + 2**11 lies halfway; one more rounds up.
        _probe.Convert<double>("18446744073709553664").Should().Be(18446744073709551616.0);
        _probe.Convert<double>("18446744073709553665").Should().Be(18446744073709555712.0);
    }

    [Fact]
    public void Convert_UnderAnotherCulture_IsTheSame()
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("")
            {
                NumberFormat = { NumberDecimalSeparator = ",", NegativeSign = "~" },
            };

            _probe.Convert<decimal>("-0.5").Should().Be(-0.5m);
            _probe.Convert<double>("-100000000000000000000").Should().Be(-1e20);
            _probe.Faults<byte>("-1").Should().Equal(
                "t.gin(1,1): error GIN3002: -1 does not fit byte (0 to 255) (X.p)");
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void ConvertResult_NumbersOfOtherTypes_FollowTheSameRules()
    {
        _probe.Compiler.ConvertResult(3, typeof(double), default).Should().Be(3.0);
        _probe.Compiler.ConvertResult((short)3, typeof(long?), default).Should().Be(3L);
        _probe.Compiler.ConvertResult(0.5f, typeof(decimal), default).Should().Be(0.5m);
        _probe.Compiler.ConvertResult(0.1f, typeof(decimal), default).Should().Be(0.1m);
    }

    [Theory]
    [InlineData("'x'", 'x')]
    [InlineData("'é'", 'é')]
    public void Convert_StringOfOne_GivesChar(string literal, char expected) =>
        _probe.Convert<char>(literal).Should().Be(expected);

    [Theory]
    [InlineData("'xy'", "GIN3006: 'xy' cannot become char, which takes one UTF-16 character (X.p)")]
    [InlineData("''", "GIN3006: '' cannot become char, which takes one UTF-16 character (X.p)")]
    [InlineData("120", "GIN3001: 120 cannot become char (X.p)")]
    public void Convert_NoCharacter_IsRefused(string literal, string expected) =>
        _probe.Faults<char>(literal).Should().Equal($"t.gin(1,1): error {expected}");
}
