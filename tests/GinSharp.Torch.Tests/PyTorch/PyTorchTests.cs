namespace GinSharp.Torch.Tests.PyTorch;

/// <summary>
/// Each configurable, with each of its options, beside PyTorch: equal, refused, missing, or in the tables of
/// <c>docs/torchsharp.md</c>.
/// </summary>
public class PyTorchTests
{
    public static TheoryData<string> Selectors => [.. Reference.Cases.Select(group => group.Key)];

    [Theory]
    [MemberData(nameof(Selectors))]
    public void EachOption_BesidePyTorch_IsAsThePageSays(string selector)
    {
        var rows = Differences.Of(selector);
        Found.Write("differences.md", rows);

        rows.Should().Equal(
            DifferencesPage.RowsOf(selector),
            "the rows of the table of differences in docs/torchsharp.md are what is found, no more and no less");
    }

    [Fact]
    public void Differences_OfThePage_AreOfKnownNames() =>
        DifferencesPage.Names.Should().BeSubsetOf(Reference.Cases.Select(group => Differences.ShortName(group.Key)));

    [Fact]
    public void Cases_OfTheReference_LeaveNoConfigurableOut() =>
        Reference.Cases.Select(group => group.Key).Concat(["torch.utils.data.TensorDataset",
            "torch.utils.data.IterableDataLoader"]).Should()
            .BeEquivalentTo(TorchConfigurables.All.Select(one => one.Selector));

    [Fact]
    public void Parameters_ThatPyTorchHas_AreHereOrMissingOnThePage()
    {
        var rows = Differences.Missing();
        Found.Write("missing.md", rows);

        rows.Should().Equal(DifferencesPage.Missing, "the table in docs/torchsharp.md says what is missing");
    }

    [Fact]
    public void Defaults_ThatPyTorchHas_AreThoseHereOrOnThePage()
    {
        var rows = Differences.Defaults();
        Found.Write("defaults.md", rows);

        rows.Should().Equal(DifferencesPage.Defaults, "the table in docs/torchsharp.md says which differ");
    }
}
