using System.Numerics;

namespace GinSharp.Tests.Bindings;

public class ValueReaderTests
{
    private readonly GinConfig _config = Sample.EmptyConfig();

    public static TheoryData<string, object?> Values { get; } = new()
    {
        { "9223372036854775807", long.MaxValue },
        { "9223372036854775808", new BigInteger(ulong.MaxValue / 2) + 1 },
        { "-9223372036854775808", long.MinValue },
        { "-9223372036854775809", new BigInteger(long.MinValue) - 1 },
        { "1.5", 1.5 },
        { "2j", new Complex(0, 2) },
        { "'text'", "text" },
        { "b'by'", "by"u8.ToArray() },
        { "True", true },
        { "None", null },
        { "[1, [2]]", new List<object?> { 1L, new List<object?> { 2L } } },
        { "(1, ())", new object?[] { 1L, Array.Empty<object?>() } },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void Read_Literal_IsTheObjectThatStandsForIt(string text, object? value)
    {
        _config.Parse($"x = {text}");

        _config.Query("%x").Should().BeEquivalentTo(value, options => options.RespectingRuntimeTypes());
    }

    [Fact]
    public void Read_LongFormsOfMacrosAndConstants_AreMacrosAndConstants()
    {
        _config.Register((object? value = null) => value, "Hold", module: "m");
        _config.AddConstant("some.PI", 3.14);
        _config.Parse("Hold.value = [@a/b/gin.macro(), @some.PI/gin.constant(), @c/gin.macro()]\na/b = 1\nc = 2");
        _config.FinalizeConfig();

        _config.GetConfigurable("Hold").Create().Should().BeEquivalentTo(new List<object?> { 1L, 3.14, 2L });
        ((List<object?>)_config.Query("Hold.value")!).Should().AllBeOfType<GinReference>().And.SatisfyRespectively(
            first => ((GinReference)first!).Kind.Should().Be(GinReferenceKind.Macro),
            second => ((GinReference)second!).Kind.Should().Be(GinReferenceKind.Constant),
            third => ((GinReference)third!).FullName.Should().Be("c"));
    }

    [Fact]
    public void Read_LongFormOfNoConstant_IsRefusedUnlessTheConstantComes()
    {
        _config.Register((object? value = null) => value, "Hold", module: "m");
        _config.AddConstant("some.PI", 3.14);
        _config.Parse("Hold.value = @some.PJ/gin.constant()");

        const string Message = "bindings(1,14): error GIN2006: no configurable matches the reference '@some.PJ/gin.constant()'";
        _config.Invoking(config => config.GetConfigurable("Hold").Create()).Should().Throw<GinException>().WithMessage(Message);
        _config.Invoking(config => config.FinalizeConfig()).Should().Throw<GinException>().WithMessage(Message);
        _config.AddConstant("some.PJ", 3.15);
        _config.GetConfigurable("Hold").Create().Should().Be(3.15);
    }

    [Fact]
    public void Read_SuffixOfTwoConstants_IsRefused()
    {
        _config.AddConstant("one.PI", 3.14);
        _config.AddConstant("two.PI", 3.15);

        _config.Invoking(config => config.Parse("x = %PI")).Should().Throw<GinException>().WithMessage(
            "bindings(1,5): error GIN2007: '%PI' fits several constants: 'one.PI' and 'two.PI'. "
            + "Write enough of the module to tell them apart.");
    }

    [Fact]
    public void Read_ScopedNameOfAConstant_IsAMacro()
    {
        _config.AddConstant("PI", 3.14);
        _config.Parse("x = %s/PI");

        ((GinReference)_config.Query("%x")!).Kind.Should().Be(GinReferenceKind.Macro);
    }
}
