namespace GinSharp.Torch.Tests;

/// <summary>The names that Python's <c>gin.torch</c> registers.</summary>
public class GinTorchNamesTests
{
    private static readonly string[] Missing =
    [
        "torch.optim.SparseAdam",
        "torch.distributions.lowrank_multivariate_normal.LowRankMultivariateNormal",
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

    [Theory]
    [InlineData("import gin.torch")]
    [InlineData("import gin.torch.external_configurables")]
    [InlineData("from gin.torch import external_configurables")]
    [InlineData("import torch.optim")]
    public void Parse_OfAnImportOfPythons_FindsIt(string import)
    {
        using var config = TorchConfig.Create($"{import}\nAdam.lr = 0.1");

        config.Query("Adam.lr").Should().Be(0.1);
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
