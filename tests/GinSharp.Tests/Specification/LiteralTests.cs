using System.Globalization;
using System.Numerics;

namespace GinSharp.Tests.Specification;

/// <summary>Literals reach parameters by what is written: digits, None at every depth, names of enum members.</summary>
public class LiteralTests
{
    private readonly GinConfig _config = Sample.EmptyConfig();

    public LiteralTests()
    {
        _config.Register<Numbers>(module: "m");
        _config.Register<Texts>(module: "m");
    }

    [Theory]
    [InlineData("0.1234567890123456789", "0.1234567890123456789")]
    [InlineData("12345678901234567.89", "12345678901234567.89")]
    [InlineData("1_000.000_000_000_000_000_01", "1000.00000000000000001")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("-0.30", "-0.30")]
    [InlineData("1e-3", "0.001")]
    [InlineData("5.", "5")]
    public void Create_Decimal_HasTheDigitsThatAreWritten(string literal, string expected)
    {
        _config.Parse($"price = {literal}\nNumbers.exact = {literal}\nNumbers.prices = [%price, {literal}]");
        _config.Parse($"Numbers.priced = {{'a': ({literal}, 1)}}");
        _config.FinalizeConfig();

        var numbers = _config.Create<Numbers>();

        var value = decimal.Parse(expected, CultureInfo.InvariantCulture);
        numbers.Exact.Should().Be(value);
        numbers.Prices.Should().Equal(value, value);
        numbers.Priced!["a"].Should().Be((value, 1m));
        _config.Warnings.Should().BeEmpty();
    }

    [Theory]
    [InlineData("single", "16777219", "16777219 becomes 16777220 as float")]
    [InlineData("single", "16777219.0", "16777219.0 becomes 16777220 as float")]
    [InlineData("single", "0.99999999999", "0.99999999999 becomes 1 as float")]
    [InlineData("real", "9007199254740993", "9007199254740993 becomes 9007199254740992 as double")]
    [InlineData("real", "9007199254740993.0", "9007199254740993.0 becomes 9007199254740992 as double")]
    [InlineData("half", "2049", "2049 becomes 2048 as Half")]
    [InlineData("complex", "9007199254740993", "9007199254740993 becomes 9007199254740992 as Complex")]
    [InlineData("exact", "0.12345678901234567890123456789012", "0.12345678901234567890123456789012 becomes 0.1234567890123456789012345679 as decimal")]
    public void FinalizeConfig_LiteralThatItsTypeChanges_Warns(string parameter, string literal, string message)
    {
        _config.Parse($"Numbers.{parameter} = {literal}");

        _config.FinalizeConfig();

        _config.Warnings.Select(warning => warning.ToString()).Should().Equal(
            $"bindings(1,{parameter.Length + 12}): warning GIN3013: {message} (Numbers.{parameter})");
    }

    [Fact]
    public void FinalizeConfig_LiteralInsideAMacroInAList_WarnsThere()
    {
        _config.Parse("big = 16777219\nNumbers.singles = [1, %big]");

        _config.FinalizeConfig();

        _config.Warnings.Select(warning => warning.ToString()).Should().Equal(
            "bindings(1,7): warning GIN3013: 16777219 becomes 16777220 as float (Numbers.singles is float[])");
    }

    [Theory]
    [InlineData("single", "0.1")]
    [InlineData("single", "3.14159265358979")]
    [InlineData("single", "16777216")]
    [InlineData("single", "1e10")]
    [InlineData("single", "2e-45")]
    [InlineData("real", "1e300")]
    [InlineData("real", "0.1234567890123456789")]
    [InlineData("real", "1e400")]
    [InlineData("half", "0.1")]
    [InlineData("big", "123456789012345678901234567890")]
    public void FinalizeConfig_LiteralThatOnlyHasNoBinaryForm_DoesNotWarn(string parameter, string literal)
    {
        _config.Parse($"Numbers.{parameter} = {literal}");

        _config.FinalizeConfig();

        _config.Warnings.Should().BeEmpty();
    }

    [Theory]
    [InlineData("names = ['a', None]", "21", "None is no value of string (Texts.names is string[])")]
    [InlineData("list = [None]", "15", "None is no value of string (Texts.list is List<string>)")]
    [InlineData("set = [None]", "14", "None is no value of string (Texts.set is ISet<string>)")]
    [InlineData("nested = [['a'], [None]]", "25", "None is no value of string (Texts.nested is IReadOnlyList<string[]>)")]
    [InlineData("nested = [None]", "17", "None is no value of string[] (Texts.nested is IReadOnlyList<string[]>)")]
    [InlineData("map = {'a': None}", "19", "None is no value of string (Texts.map is Dictionary<string, string>)")]
    [InlineData("pairs = [('a', None)]", "22", "None is no value of string (Texts.pairs is (string, string)[])")]
    [InlineData("pair = (None, 'a')", "15", "None is no value of string (Texts.pair is (string, string)?)")]
    [InlineData("entries = {'a': None}", "23", "None is no value of string (Texts.entries is IEnumerable<KeyValuePair<string, string>>)")]
    [InlineData("long = (1, 2, 3, 4, 5, 6, 7, None)", "36", "None is no value of string (Texts.long is (int, int, int, int, int, int, int, string)?)")]
    [InlineData("text = None", "14", "None is no value of string (Texts.text)")]
    public void FinalizeConfig_NoneWhereItemsAreNotNullable_IsRefused(string binding, string column, string message)
    {
        _config.Parse($"Texts.{binding}");

        _config.Invoking(config => config.FinalizeConfig()).Should().Throw<GinException>().WithMessage(
            $"bindings(1,{column}): error GIN3003: {message}");
    }

    [Fact]
    public void FinalizeConfig_NoneThroughAMacro_IsRefusedWhereItStands()
    {
        _config.Parse("nothing = None\nTexts.list = ['a', %nothing]");

        _config.Invoking(config => config.FinalizeConfig()).Should().Throw<GinException>().WithMessage(
            "bindings(1,11): error GIN3003: None is no value of string (Texts.list is List<string>)");
    }

    [Theory]
    [InlineData("maybe = ['a', None]")]
    [InlineData("maybe = None")]
    [InlineData("maybeMap = {'a': None}")]
    [InlineData("objects = [None]")]
    [InlineData("anything = [None, {'a': None}]")]
    public void FinalizeConfig_NoneWhereItemsAreNullable_IsTaken(string binding)
    {
        _config.Parse($"Texts.{binding}");

        _config.Invoking(config => config.FinalizeConfig()).Should().NotThrow();
    }

    [Fact]
    public void FinalizeConfig_NoneInTheLiteralOfAConverter_IsTheConvertersMatter()
    {
        _config.AddConverter<Box<string>>(literal => new Box<string>(((List<object?>)literal!).Count));
        _config.Parse("Texts.box = [None, None]");

        _config.FinalizeConfig();

        _config.Create<Texts>().Box!.Size.Should().Be(2);
    }

    [Theory]
    [InlineData("61e9540", "Write '61e9540' instead of 61e9540.")]
    [InlineData("0x1F", "Write '0x1F' instead of 0x1F.")]
    [InlineData("1_000", "Write '1_000' instead of 1_000.")]
    [InlineData("0.10", "Write '0.10' instead of 0.10.")]
    [InlineData("1E5j", "Write '1E5j' instead of 1E5j.")]
    public void Finalize_NumberForAString_IsQuotedAsItIsWritten(string literal, string advice)
    {
        _config.Parse($"Texts.text = {literal}");

        _config.Invoking(config => config.FinalizeConfig()).Should().Throw<GinException>().WithMessage(
            $"bindings(1,14): error GIN3001: {literal} cannot become string (Texts.text). {advice}");
    }

    [Theory]
    [InlineData("integer = 61e3", "61e3 cannot become int (Numbers.integer). Write 61000 instead of 61e3.")]
    [InlineData("big = 9007199254740993.0", "9007199254740993.0 cannot become BigInteger (Numbers.big). Write 9007199254740993 instead of 9007199254740993.0.")]
    [InlineData("big = 1e400", "1e400 cannot become BigInteger (Numbers.big)")]
    [InlineData("integer = '0x1F'", "'0x1F' cannot become int (Numbers.integer). Write 0x1F instead of '0x1F'.")]
    [InlineData("integer = [0x1F]", "[0x1F] cannot become int (Numbers.integer). Write 0x1F instead of [0x1F].")]
    [InlineData("singles = 0x1F", "0x1F cannot become float[] (Numbers.singles). Write [0x1F] instead of 0x1F.")]
    [InlineData("span = 0.00000001", "0.00000001 cannot become TimeSpan (Numbers.span)")]
    [InlineData("span = 9e1", "9e1 cannot become TimeSpan (Numbers.span). Write '00:01:30' for 9e1 seconds.")]
    public void Finalize_NearMiss_ChangesNoValue(string binding, string message)
    {
        _config.Parse($"Numbers.{binding}");

        _config.Invoking(config => config.FinalizeConfig()).Should().Throw<GinException>().WithMessage(
            $"bindings(1,*): error GIN3001: {message}");
    }

    [Theory]
    [InlineData("'LeakyRelu'", Kind.LeakyRelu)]
    [InlineData("'leaky_relu'", Kind.LeakyRelu)]
    [InlineData("'LEAKY_RELU'", Kind.LeakyRelu)]
    [InlineData("'max_pool'", Kind.Max_Pool)]
    [InlineData("'maxPool'", Kind.Max_Pool)]
    [InlineData("'A_b'", Kind.A_b)]
    [InlineData("'Ab'", Kind.Ab)]
    [InlineData("'old_name'", Kind.NewName)]
    public void Create_EnumMember_IsFoundWithCaseAndUnderscoresFolded(string literal, Kind expected)
    {
        _config.Parse($"Numbers.kind = {literal}");

        _config.Create<Numbers>().Kind.Should().Be(expected);
    }

    [Fact]
    public void Finalize_EnumMemberThatFitsTwo_IsAmbiguous()
    {
        _config.Parse("Numbers.kind = 'a_B'");

        _config.Invoking(config => config.FinalizeConfig()).Should().Throw<GinException>().WithMessage(
            "bindings(1,16): error GIN3005: 'a_B' fits several members of LiteralTests.Kind: A_b, Ab (Numbers.kind)");
    }

    public enum Kind
    {
        None,
        LeakyRelu,
        Max_Pool,
        A_b,
        Ab,
        NewName,
        OldName = NewName,
        Old_Name = NewName,
    }

    private sealed record Numbers(
        decimal Exact = 0,
        decimal[]? Prices = null,
        Dictionary<string, (decimal, decimal)>? Priced = null,
        float Single = 0,
        float[]? Singles = null,
        double Real = 0,
        Half Half = default,
        Complex Complex = default,
        BigInteger Big = default,
        int Integer = 0,
        TimeSpan Span = default,
        Kind Kind = Kind.None);

    private sealed record Texts(
        string Text = "",
        string[]? Names = null,
        List<string>? List = null,
        ISet<string>? Set = null,
        IReadOnlyList<string[]>? Nested = null,
        Dictionary<string, string>? Map = null,
        (string, string)[]? Pairs = null,
        (string, string)? Pair = null,
        IEnumerable<KeyValuePair<string, string>>? Entries = null,
        (int, int, int, int, int, int, int, string)? Long = null,
        string?[]? Maybe = null,
        Dictionary<string, string?>? MaybeMap = null,
        List<object?>? Objects = null,
        object? Anything = null,
        Box<string>? Box = null);

    private sealed record Box<T>(int Size);
}
