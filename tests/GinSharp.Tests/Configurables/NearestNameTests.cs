using GinSharp.Configurables;

namespace GinSharp.Tests.Configurables;

public class NearestNameTests
{
    [Theory]
    [InlineData("Adm", "Adam")]
    [InlineData("adma", "Adam")]
    [InlineData("learning_rat", "learningRate")]
    [InlineData("LEARNING_RATE", "learningRate")]
    [InlineData("leraning_rtae", "learningRate")]
    [InlineData("x", "y")]
    [InlineData("Momentum", null)]
    [InlineData("learn", null)]
    [InlineData("", null)]
    public void Find_Name_GivesTheNearestOrNull(string name, string? expected)
    {
        NearestName.Find(name, expected == "y" ? ["yes", "xy"] : ["Adam", "AdamW", "learningRate"])
            .Should().Be(expected == "y" ? "xy" : expected);
    }

    [Fact]
    public void Find_SeveralAsNear_GivesTheFirst()
    {
        NearestName.Find("mean1", ["mean2", "mean3"]).Should().Be("mean2");
    }

    [Fact]
    public void Find_NearerComesLater_GivesTheNearer()
    {
        NearestName.Find("smooting", ["smooth", "smoothing"]).Should().Be("smoothing");
    }

    [Fact]
    public void Find_OneOtherLetter_IsNoMisspelling()
    {
        NearestName.Find("a", ["b"]).Should().BeNull();
    }
}
