namespace GinSharp.Tests.Injection.Conversion;

public class TupleConversionTests
{
    private readonly ConversionProbe _probe = new();

    [Fact]
    public void Compile_Tuples_AreShared()
    {
        var source = _probe.Compile("(1, 'a')", typeof((int, string)));

        source.IsConstant.Should().BeTrue();
        source.Get(default).Should().Be((1, "a"));
        _probe.Convert<(int, string)>("[1, 'a']").Should().Be((1, "a"));
        _probe.Convert<(double, double)?>("(1, 2)").Should().Be((1.0, 2.0));
        _probe.Convert<ValueTuple<int>>("(1,)").Should().Be(ValueTuple.Create(1));
        _probe.Convert<Tuple<int, bool>>("(1, True)").Should().Be(Tuple.Create(1, true));
        _probe.Convert<KeyValuePair<string, float>>("('a', 1)").Should().Be(KeyValuePair.Create("a", 1f));
    }

    [Fact]
    public void Compile_LongTuples_KeepEveryItem()
    {
        _probe.Convert<(int, int, int, int, int, int, int, int)>("(1, 2, 3, 4, 5, 6, 7, 8)")
            .Should().Be((1, 2, 3, 4, 5, 6, 7, 8));
        _probe.Convert<(int, int, int, int, int, int, int, int, int, int, int, int, int, int, string, string)>(
            "(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 'o', 'p')")
            .Should().Be((1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, "o", "p"));
        _probe.Convert<Tuple<int, int, int, int, int, int, int, Tuple<int>>>("(1, 2, 3, 4, 5, 6, 7, 8)").Rest.Item1
            .Should().Be(8);
    }

    [Fact]
    public void Compile_TupleWithListsOrReferences_IsMadeAnewAtEachCall()
    {
        var count = 0;
        _probe.Results["next"] = () => ++count;
        var source = _probe.Compile(
            "(1, 2, 3, 4, 5, 6, 7, @next(), [1])", typeof((int, int, int, int, int, int, int, int, List<int>)));

        source.IsConstant.Should().BeFalse();
        var first = ((int, int, int, int, int, int, int, int, List<int>))source.Get(default)!;
        first.Item9.Add(2);
        var second = ((int, int, int, int, int, int, int, int, List<int>))source.Get(default)!;
        (first.Item8, second.Item8).Should().Be((1, 2));
        second.Item9.Should().Equal(1);
    }

    [Theory]
    [InlineData("(1, 2)", typeof((int, int, int)), "(int, int, int), which takes 3 items")]
    [InlineData("(1, 2)", typeof(ValueTuple<int>), "ValueTuple<int>, which takes 1 item")]
    [InlineData("(1,)", typeof(KeyValuePair<int, int>), "KeyValuePair<int, int>, which takes 2 items")]
    public void Compile_OtherLength_IsRefused(string literal, Type target, string expected) =>
        _probe.Faults(literal, target).Should().Equal(
            $"t.gin(1,1): error GIN3006: {literal} cannot become {expected} (X.p)");

    [Fact]
    public void Compile_FaultyItems_AreAllReported() =>
        _probe.Faults<(int, (bool, string))>("(1.0, (1, 'a'))").Should().Equal(
            "t.gin(1,2): error GIN3001: 1.0 cannot become int (X.p is (int, (bool, string))). Write 1 instead of 1.0.",
            "t.gin(1,8): error GIN3001: 1 cannot become bool (X.p is (int, (bool, string))). Write True instead of 1.");

    [Fact]
    public void Compile_NoSequence_IsRefused() =>
        _probe.Faults<(int, int)>("3").Should().Equal("t.gin(1,1): error GIN3001: 3 cannot become (int, int) (X.p)");
}
