using System.Collections;
using System.Numerics;
using GinSharp.Injection.Conversion;

namespace GinSharp.Tests.Injection.Conversion;

public class ValueCompilerTests
{
    private readonly ConversionProbe _probe = new();

    public static TheoryData<string, object?> Scalars => new()
    {
        { "3", 3L },
        { "9223372036854775808", BigInteger.Pow(2, 63) },
        { "3.0", 3.0 },
        { "'a'", "a" },
        { "True", true },
        { "2j", new Complex(0, 2) },
        { "None", null },
    };

    [Theory]
    [MemberData(nameof(Scalars))]
    public void Compile_ScalarToObject_StaysAsItIs(string literal, object? expected)
    {
        var source = _probe.Compile(literal, typeof(object));

        source.IsConstant.Should().BeTrue();
        source.Get(default).Should().Be(expected);
    }

    [Fact]
    public void Compile_ContainersToObject_AreTheLanguagesOwn()
    {
        _probe.Convert<object>("[1, 2.0]").Should().BeOfType<List<object?>>().Which.Should().Equal(1L, 2.0);
        _probe.Convert<object>("(1, 'a')").Should().BeOfType<object?[]>().Which.Should().Equal(1L, "a");
        _probe.Convert<object>("b'a'").Should().BeOfType<byte[]>().Which.Should().Equal((byte)97);
        _probe.Convert<object>("{'a': 1}").Should().BeOfType<GinDictionary>().Which["a"].Should().Be(1L);
    }

    [Theory]
    [InlineData("[1]")]
    [InlineData("(1,)")]
    [InlineData("b'a'")]
    public void Compile_ListTupleOrBytesToObject_IsMadeAnewAtEachCall(string literal)
    {
        var source = _probe.Compile(literal, typeof(object));
        var first = (IList)source.Get(default)!;
        first[0] = first[0] is byte ? (byte)9 : "changed";

        source.IsConstant.Should().BeFalse();
        source.Get(default).Should().NotBeEquivalentTo(first);
    }

    [Fact]
    public void Compile_ListInsideDictionary_IsMadeAnewAtEachCall()
    {
        var source = _probe.Compile("{'a': [1], 2: 'b'}", typeof(object));
        var first = (GinDictionary)source.Get(default)!;
        ((List<object?>)first["a"]!).Add(2L);
        var second = (GinDictionary)source.Get(default)!;

        source.IsConstant.Should().BeFalse();
        second["a"].As<List<object?>>().Should().Equal(1L);
        second.Keys.Should().Equal("a", 2L);
    }

    [Fact]
    public void Compile_DictionaryThatCannotChange_IsShared()
    {
        var source = _probe.Compile("{'a': 1, (1, 2): None}", typeof(object));

        source.IsConstant.Should().BeTrue();
        source.Get(default).As<GinDictionary>()[new object?[] { 1L, 2L }].Should().BeNull();
    }

    [Fact]
    public void Compile_ComputedKeys_LaterOnesWin()
    {
        _probe.Results["one"] = () => 1;
        _probe.Results["text"] = () => "t";

        var dictionary = _probe.Convert<GinDictionary>("{@one(): 'a', 1.0: 'b', (0, @text()): @text()}");

        dictionary.Count.Should().Be(2);
        dictionary[1].Should().Be("b");
        dictionary[new object?[] { 0L, "t" }].Should().Be("t");
    }

    [Fact]
    public void Compile_ComputedKeyThatIsAList_FailsAtTheCall()
    {
        _probe.Results["list"] = () => new List<object?> { 1L };
        var source = _probe.Compile("{'a': 1, @list(): 2}", typeof(object));

        var call = () => source.Get(default);

        var fault = call.Should().Throw<ConversionException>().Which.Faults.Should().ContainSingle().Which;
        fault.Diagnostic.ToString().Should().Be(
            "error GIN3012: [1] cannot be a key, for it can be changed (in GinDictionary)");
        fault.Path.Should().Equal(new ValuePathStep(ValuePathKind.Key, 1));
    }

    [Fact]
    public void Compile_ToInterfacesOfTheContainers_GivesThem()
    {
        _probe.Convert<IEnumerable>("[1]").Should().BeOfType<List<object?>>();
        _probe.Convert<IList>("(1,)").Should().BeOfType<object?[]>();
        _probe.Convert<ICloneable>("b'a'").Should().BeOfType<byte[]>();
        _probe.Convert<Array>("b'a'").Should().BeOfType<byte[]>();
        _probe.Convert<IReadOnlyDictionary<object, object>>("{}").Should().BeOfType<GinDictionary>();
        _probe.Convert<GinDictionary>("{}").Should().BeEmpty();
        _probe.Faults<IList>("3").Should().Equal(
            "t.gin(1,1): error GIN3001: 3 cannot become IList (X.p). Write [3] instead of 3.");
        _probe.Faults<Array>("[1]").Should().Equal("t.gin(1,1): error GIN3001: [1] cannot become Array (X.p)");
    }

    [Fact]
    public void Compile_ScalarToBaseOrInterface_PassesThrough()
    {
        _probe.Convert<IComparable>("'a'").Should().Be("a");
        _probe.Convert<ValueType>("3").Should().Be(3L);
        _probe.Convert<IFormattable>("2.5").Should().Be(2.5);
    }

    [Theory]
    [InlineData(typeof(string))]
    [InlineData(typeof(int?))]
    [InlineData(typeof(int[]))]
    [InlineData(typeof(Stream))]
    public void Compile_NoneToWhatHasANull_IsNull(Type target)
    {
        var source = _probe.Compile("None", target);

        source.IsConstant.Should().BeTrue();
        source.Get(default).Should().BeNull();
    }

    [Fact]
    public void Compile_NoneToWhatHasNoNull_IsRefused()
    {
        _probe.Faults<int>("None").Should().Equal("t.gin(1,1): error GIN3003: None is no value of int (X.p)");
        _probe.Faults<(int, bool)>("(1, None)").Should().Equal(
            "t.gin(1,5): error GIN3003: None is no value of bool (X.p is (int, bool))");
    }

    [Fact]
    public void Compile_LiveObjects_KeepTheirTypes_AndCollectionsAreCopied()
    {
        var list = new List<int> { 1 };
        string[] names = ["a"];

        _probe.Compile(list, typeof(IEnumerable<int>)).Get(default).Should().BeOfType<List<int>>().And.NotBeSameAs(list);
        _probe.Compile(list, typeof(object)).Get(default).Should().BeOfType<List<int>>().And.NotBeSameAs(list);
        _probe.Compile(names, typeof(object)).Get(default).Should().BeOfType<string[]>().And.NotBeSameAs(names);
        _probe.Compile(names, typeof(string[])).Get(default).Should().BeEquivalentTo(names).And.NotBeSameAs(names);
        _probe.Compile(DayOfWeek.Friday, typeof(DayOfWeek?)).Get(default).Should().Be(DayOfWeek.Friday);
        _probe.Compile(3, typeof(object)).Get(default).Should().BeOfType<int>();
        var nested = (List<object?>)_probe.Compile(new List<object?> { list }, typeof(object)).Get(default)!;
        nested[0].Should().BeOfType<List<int>>().And.NotBeSameAs(list);
    }

    [Fact]
    public void Compile_LiveObjectOfAnotherType_IsRefused()
    {
        var faults = new ConversionFaults(typeof(int[]), "X.p");

        _probe.Compiler.Compile(new List<int>(), typeof(Stream), faults);
        _probe.Compiler.Compile(DayOfWeek.Friday, typeof(int), faults);
        _probe.Compiler.Compile(new Version(1, 2), typeof(Stream), faults);

        faults.Faults.Select(fault => fault.Diagnostic.ToString()).Should().Equal(
            "error GIN3001: an object of type List<int> cannot become Stream (X.p is int[])",
            "error GIN3001: an object of type DayOfWeek cannot become int (X.p is int[])",
            "error GIN3001: an object of type Version cannot become Stream (X.p is int[])");
    }

    [Fact]
    public void ConvertResult_InstanceOfTarget_PassesUnchanged()
    {
        var list = new List<object?> { 1L };

        _probe.Compiler.ConvertResult(list, typeof(object), default).Should().BeSameAs(list);
        _probe.Compiler.ConvertResult(list, typeof(IReadOnlyList<object?>), default).Should().BeSameAs(list);
        _probe.Compiler.ConvertResult(null, typeof(string), default).Should().BeNull();
    }

    [Fact]
    public void ConvertResult_Literal_IsConverted()
    {
        _probe.Compiler.ConvertResult(new List<object?> { 1L, 2 }, typeof(int[]), default)
            .As<int[]>().Should().Equal(1, 2);
        _probe.Compiler.ConvertResult("friday", typeof(DayOfWeek), default).Should().Be(DayOfWeek.Friday);
    }

    [Fact]
    public void ConvertResult_Unfit_ThrowsWithItsFaults()
    {
        var convert = () => _probe.Compiler.ConvertResult(new List<object?> { 300 }, typeof(byte[]), default);

        convert.Should().Throw<ConversionException>()
            .WithMessage("error GIN3002: 300 does not fit byte (0 to 255) (in byte[])")
            .Which.Faults.Should().ContainSingle().Which.Path.Should().Equal(new ValuePathStep(ValuePathKind.Item, 0));
    }

    [Fact]
    public void ConvertResult_NullForWhatHasNone_Throws()
    {
        var convert = () => _probe.Compiler.ConvertResult(null, typeof(int), default);

        convert.Should().Throw<ConversionException>().WithMessage("error GIN3003: None is no value of int");
    }

    [Fact]
    public void InvalidSource_Get_Throws()
    {
        var get = () => InvalidSource.Instance.Get(default);

        get.Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void Compile_FromManyThreads_GivesEachItsOwn()
    {
        var source = _probe.Compile("{'a': [1, 2], 'b': (3,)}", typeof(Dictionary<string, List<int>>));

        Parallel.For(0, 1000, i =>
        {
            var dictionary = (Dictionary<string, List<int>>)source.Get(default)!;
            dictionary["a"].Add(i);
            dictionary["b"].Clear();
            dictionary.Remove("b");
            dictionary["a"].Should().Equal(1, 2, i);
            _probe.Convert<short>("7").Should().Be(7);
        });
    }
}
