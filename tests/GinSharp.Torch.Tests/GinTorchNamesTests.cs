namespace GinSharp.Torch.Tests;

/// <summary>The names that Python's <c>gin.torch</c> registers.</summary>
public class GinTorchNamesTests
{
    private static readonly string[] Missing =
    [
        "torch.nn.modules.loss.NLLLoss2d",
        "torch.optim.SparseAdam",
        "torch.optim.lr_scheduler.CosineAnnealingWarmRestarts",
        "torch.distributions.lowrank_multivariate_normal.LowRankMultivariateNormal",
        "torch.distributions.studentT.StudentT",
    ];

    private static string[] Names
    {
        get
        {
            var assembly = typeof(GinTorchNamesTests).Assembly;
            using var names = assembly.GetManifestResourceStream("GinSharp.Torch.Tests.gin-torch-names.txt")!;
            return new StreamReader(names).ReadToEnd()
                .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        }
    }

    [Fact]
    public void GetConfigurable_OfEachName_ResolvesButForTheMissing()
    {
        using var config = TorchConfig.Create();

        var unresolved = Names.Where(name => !Resolves(config, name)).ToList();

        Names.Should().HaveCount(94);
        unresolved.Should().BeEquivalentTo(Missing);
    }

    [Theory]
    [InlineData("torch.float16")]
    [InlineData("torch.float32")]
    [InlineData("torch.float64")]
    [InlineData("torch.int8")]
    [InlineData("torch.uint8")]
    [InlineData("torch.int16")]
    [InlineData("torch.int32")]
    [InlineData("torch.int64")]
    public void Query_OfEachConstant_IsTheDataType(string name)
    {
        using var config = TorchConfig.Create();
        var expected = name == "torch.uint8" ? "Byte" : name["torch.".Length..];

        config.Query(name)!.ToString().Should().BeEquivalentTo(expected);
    }

    private static bool Resolves(GinConfig config, string name)
    {
        try
        {
            config.GetConfigurable(name);
            return true;
        }
        catch (GinException)
        {
            return false;
        }
    }
}
