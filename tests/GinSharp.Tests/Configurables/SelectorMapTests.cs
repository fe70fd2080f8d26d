using GinSharp.Configurables;

namespace GinSharp.Tests.Configurables;

public class SelectorMapTests
{
    private static readonly SelectorMap<int> Map = SelectorMap<int>.Empty.SetRange(
    [
        new("a.b.Adam", 1), new("x.b.Adam", 2), new("b.Adam", 3), new("a.Learning_Rate", 4), new("Sgd", 5), new("c.SGD", 6),
    ]);

    [Theory]
    [InlineData("a.b.Adam", 1)]
    [InlineData("x.b.Adam", 2)]
    [InlineData("b.Adam", 3)]
    [InlineData("Learning_Rate", 4)]
    [InlineData("learningRate", 4)]
    [InlineData("A.learning_rate", 4)]
    [InlineData("Sgd", 5)]
    [InlineData("SGD", 6)]
    public void Find_OneMatch_IsUnique(string selector, int expected) =>
        Map.Find(selector, fold: true).Should().BeOfType<SelectorMatch<int>.Unique>().Which.Value.Should().Be(expected);

    [Fact]
    public void Find_SuffixOfSeveral_ListsThem() =>
        Map.Find("Adam", fold: true).Should().BeOfType<SelectorMatch<int>.Ambiguous>()
            .Which.Selectors.Should().Equal("a.b.Adam", "x.b.Adam", "b.Adam");

    [Fact]
    public void Find_SeveralFoldedNames_ListsThem() =>
        Map.Find("sgd", fold: true).Should().BeOfType<SelectorMatch<int>.Ambiguous>()
            .Which.Selectors.Should().Equal("Sgd", "c.SGD");

    [Theory]
    [InlineData("learningRate", false)]
    [InlineData("Ada", true)]
    [InlineData("y.a.b.Adam", true)]
    [InlineData("b.b.Adam", true)]
    public void Find_NoMatch_IsMissing(string selector, bool fold) =>
        Map.Find(selector, fold).Should().BeOfType<SelectorMatch<int>.Missing>();

    [Theory]
    [InlineData("a.b.Adam", "a.b.Adam")]
    [InlineData("b.Adam", "b.Adam")]
    [InlineData("a.Learning_Rate", "Learning_Rate")]
    [InlineData("c.SGD", "SGD")]
    public void MinimalSelector_CompleteSelector_IsTheShortestThatNamesItAlone(string complete, string expected) =>
        Map.MinimalSelector(complete).Should().Be(expected);

    [Fact]
    public void Set_KnownSelector_ReplacesTheValueInTheNewMapOnly()
    {
        var changed = Map.Set("Sgd", 50);

        changed.Find("Sgd", fold: false).Should().Be(new SelectorMatch<int>.Unique("Sgd", 50));
        Map.Find("Sgd", fold: false).Should().Be(new SelectorMatch<int>.Unique("Sgd", 5));
        changed.Count.Should().Be(Map.Count);
    }
}
