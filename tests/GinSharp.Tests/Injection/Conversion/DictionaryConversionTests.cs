using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Collections.ObjectModel;

namespace GinSharp.Tests.Injection.Conversion;

public class DictionaryConversionTests
{
    private readonly ConversionProbe _probe = new();

    public static TheoryData<Type, Type, bool> Targets => new()
    {
        { typeof(Dictionary<string, double>), typeof(Dictionary<string, double>), false },
        { typeof(IDictionary<string, double>), typeof(Dictionary<string, double>), false },
        { typeof(OrderedDictionary<string, double>), typeof(OrderedDictionary<string, double>), false },
        { typeof(SortedDictionary<string, double>), typeof(SortedDictionary<string, double>), false },
        { typeof(SortedList<string, double>), typeof(SortedList<string, double>), false },
        { typeof(ConcurrentDictionary<string, double>), typeof(ConcurrentDictionary<string, double>), false },
        { typeof(IReadOnlyDictionary<string, double>), typeof(ReadOnlyDictionary<string, double>), true },
        { typeof(ReadOnlyDictionary<string, double>), typeof(ReadOnlyDictionary<string, double>), true },
        { typeof(ImmutableDictionary<string, double>), typeof(ImmutableDictionary<string, double>), true },
        { typeof(IImmutableDictionary<string, double>), typeof(ImmutableDictionary<string, double>), true },
        { typeof(ImmutableSortedDictionary<string, double>), typeof(ImmutableSortedDictionary<string, double>), true },
        { typeof(IEnumerable<KeyValuePair<string, double>>), typeof(ReadOnlyDictionary<string, double>), true },
        { typeof(IReadOnlyCollection<KeyValuePair<string, double>>), typeof(ReadOnlyDictionary<string, double>), true },
    };

    [Theory]
    [MemberData(nameof(Targets))]
    public void Compile_Dictionary_IsMadeAnewUnlessReadOnly(Type target, Type made, bool isShared)
    {
        var source = _probe.Compile("{'b': 1, 'a': 0.5}", target);
        var first = source.Get(default);

        source.IsConstant.Should().Be(isShared);
        first.Should().BeOfType(made);
        first.As<IEnumerable<KeyValuePair<string, double>>>().Should().BeEquivalentTo(
            [KeyValuePair.Create("b", 1.0), KeyValuePair.Create("a", 0.5)]);
        ReferenceEquals(first, source.Get(default)).Should().Be(isShared);
    }

    [Fact]
    public void Compile_ToFrozenDictionary_HasTheEntries() =>
        _probe.Convert<FrozenDictionary<int, string>>("{1: 'a'}")[1].Should().Be("a");

    [Fact]
    public void Compile_EnumAndNumberKeys_AreConverted()
    {
        _probe.Convert<Dictionary<DayOfWeek, int>>("{'friday': 1, 0: 2}").Should().BeEquivalentTo(
            new Dictionary<DayOfWeek, int> { [DayOfWeek.Friday] = 1, [DayOfWeek.Sunday] = 2 });
        _probe.Convert<Dictionary<byte, string>>("{7: 'a'}")[7].Should().Be("a");
        _probe.Convert<Dictionary<(int, string), int>>("{(1, 'a'): 2}")[(1, "a")].Should().Be(2);
    }

    [Fact]
    public void Compile_ComputedKeysAndValues_AreAskedInOrderAtEachCall()
    {
        var count = 0;
        _probe.Results["next"] = () => ++count;
        var source = _probe.Compile("{'a': @next(), 'b': [@next()]}", typeof(Dictionary<string, object>));

        source.Get(default).Should().BeEquivalentTo(
            new Dictionary<string, object> { ["a"] = 1, ["b"] = new List<object?> { 2 } });
        source.Get(default).As<Dictionary<string, object>>()["a"].Should().Be(3);
        _probe.Convert<Dictionary<int, int>>("{@next(): @next()}").Should().BeEquivalentTo(
            new Dictionary<int, int> { [5] = 6 });
    }

    [Fact]
    public void Compile_KeysThatBecomeOne_AreReported() =>
        _probe.Faults<IDictionary<DayOfWeek, int>>("{'friday': 1, 'b': 2,\n 5: 3}").Should().Equal(
            "t.gin(1,15): error GIN3004: DayOfWeek has no member 'b' (X.p is IDictionary<DayOfWeek, int>). " +
            "Write one of 'Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'.",
            "t.gin(2,2): error GIN3007: 5 equals an earlier key as DayOfWeek (X.p is IDictionary<DayOfWeek, int>)");

    [Fact]
    public void Compile_NoneAsKey_IsReported() =>
        _probe.Faults<Dictionary<string, int>>("{None: 1}").Should().Equal(
            "t.gin(1,2): error GIN3003: None is no value of string (X.p is Dictionary<string, int>)");

    [Fact]
    public void Compile_FaultInValue_IsReportedAtTheLastDuplicate() =>
        _probe.Faults<Dictionary<string, int>>("{'a': 1, 'b': 2, 'a': 'x'}").Should().Equal(
            "t.gin(1,23): error GIN3001: 'x' cannot become int (X.p is Dictionary<string, int>)");

    [Fact]
    public void Compile_KeysThatCannotBeSorted_IsReported() =>
        _probe.Faults<SortedList<object, int>>("{1: 1, 'a': 2}").Should().Equal(
            "t.gin(1,1): error GIN3010: {1: 1, 'a': 2} cannot become SortedList<object, int> (X.p): Failed to " +
            "compare two elements in the array.");

    [Fact]
    public void Compile_OtherKindToDictionary_IsRefused() =>
        _probe.Faults<Dictionary<string, int>>("[('a', 1)]").Should().Equal(
            "t.gin(1,1): error GIN3001: [('a', 1)] cannot become Dictionary<string, int> (X.p)");

    [Fact]
    public void Compile_Pairs_TakeListsToo()
    {
        _probe.Convert<IEnumerable<KeyValuePair<string, int>>>("[('a', 1), ('a', 2)]").ToArray().Should()
            .BeEquivalentTo([KeyValuePair.Create("a", 1), KeyValuePair.Create("a", 2)]);
        _probe.Convert<List<KeyValuePair<string, int>>>("[('a', 1)]").Single().Should().Be(KeyValuePair.Create("a", 1));
        _probe.Faults<List<KeyValuePair<string, int>>>("{'a': 1}").Should().Equal(
            "t.gin(1,1): error GIN3001: {'a': 1} cannot become List<KeyValuePair<string, int>> (X.p)");
    }
}
