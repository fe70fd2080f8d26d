namespace GinSharp.Tests.Specification;

/// <summary>Constants of the program, and those of enums.</summary>
public class ConstantTests
{
    private readonly GinConfig _config = Sample.EmptyConfig();

    public ConstantTests() => _config.Register(Give, "Give");

    [Flags]
    private enum Right
    {
        None = 0,
        Read = 1,
        Write = 2,
        All = Read | Write,
    }

    private enum Size : byte
    {
        Small,
        Large = 200,
    }

    [Fact]
    public void AddConstant_AnyObject_IsGivenAsItself()
    {
        var shared = new List<object?> { 1L };
        _config.AddConstant("SHARED", shared);
        _config.Parse("Give.value = %SHARED");

        Given().Should().BeSameAs(shared);
        Given().Should().BeSameAs(shared, "constants are never copied");
    }

    [Theory]
    [InlineData("{%ANSWER: 1}")]
    [InlineData("{%ANSWER: @One()}")]
    [InlineData("{41: 2, %ANSWER: 0, 42: @One()}")]
    public void AddConstant_AsAKey_StandsForItsValue(string dictionary)
    {
        _config.AddConstant("ANSWER", 42L);
        _config.Register(() => 1L, "One");

        Given(dictionary).Should().BeOfType<GinDictionary>().Which[42L].Should().Be(1L);
    }

    [Theory]
    [InlineData("N@ME")]
    [InlineData("")]
    [InlineData("1st")]
    public void AddConstant_NameThatIsNone_IsRefused(string name)
    {
        var add = () => _config.AddConstant(name, 0);

        add.Should().Throw<GinException>().WithMessage(
            $"error GIN2108: '{name}' is no name for a constant: names are letters, digits and '_', joined by '.'");
    }

    [Fact]
    public void AddConstant_SameNamesInModules_AreToldApartBySuffixes()
    {
        _config.AddConstant("rough.PI", 3L);
        _config.AddConstant("fine.PI", 3.14159);
        _config.AddConstant("fine.E", 2.71828);

        Given("%rough.PI").Should().Be(3L);
        Given("%fine.PI").Should().Be(3.14159);
        Given("%E").Should().Be(2.71828);
        Given("%fine.E").Should().Be(2.71828);
        var parse = () => _config.Parse("Give.value = %PI");
        parse.Should().Throw<GinException>().WithMessage(
            "bindings(1,14): error GIN2007: '%PI' fits several constants: 'rough.PI' and 'fine.PI'. "
            + "Write enough of the module to tell them apart.");
    }

    [Fact]
    public void AddConstant_NameThatWouldHideAnother_IsRefused()
    {
        _config.AddConstant("m.LIMIT", 1);

        var add = () => _config.AddConstant("LIMIT", 2);

        add.Should().Throw<GinException>().WithMessage(
            "error GIN2109: the constant 'LIMIT' could not be told from 'm.LIMIT'");
    }

    [Fact]
    public void AddConstant_LockedConfig_IsTaken()
    {
        _config.FinalizeConfig();

        _config.AddConstant("LATE", 5);

        _config.Query("LATE").Should().Be(5);
    }

    [Fact]
    public void Parse_ConstantAndMacroOfOneName_MeanTheConstant()
    {
        _config.AddConstant("SIZE", "constant");
        _config.Parse("SIZE = 'macro'");

        Given("%SIZE").Should().Be("constant");
    }

    [Fact]
    public void AddConstants_Enum_RegistersEachMember()
    {
        _config.AddConstants<Right>("acl");
        _config.AddConstants<Size>("acl");

        Given("%acl.Right.All").Should().Be(Right.Read | Right.Write);
        Given("%Right.Read").Should().Be(Right.Read);
        Given("%Size.Large").Should().Be(Size.Large);
        Given("%Small").Should().Be(Size.Small, "any suffix that is unique will do");
    }

    [Fact]
    public void AddConstants_WithoutModule_TakesTheTypes()
    {
        _config.AddConstants<Size>();

        _config.Query("GinSharp.Tests.Specification.ConstantTests.Size.Large").Should().Be(Size.Large);
    }

    [Fact]
    public void Clear_KeepsConstantsUnlessTold()
    {
        _config.AddConstant("KEPT", 1);

        _config.Clear();
        _config.Query("KEPT").Should().Be(1);

        _config.Clear(constants: true);
        var query = () => _config.Query("KEPT");
        query.Should().Throw<GinException>().Which.Diagnostics.Single().Id.Should().Be("GIN2018");
    }

    private static object? Give(object? value = null) => value;

    private object? Given(string? value = null)
    {
        if (value is not null)
        {
            _config.Parse($"Give.value = {value}");
        }

        return _config.Invoke<object?>(Give);
    }
}
