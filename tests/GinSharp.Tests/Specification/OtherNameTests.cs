namespace GinSharp.Tests.Specification;

/// <summary>Parameters that have another name beside their own.</summary>
public class OtherNameTests
{
    private readonly GinConfig _config = Sample.EmptyConfig();

    public OtherNameTests() => _config.Register<Layer>(module: "net");

    [Theory]
    [InlineData("Layer.in_features = 3")]
    [InlineData("Layer.inputSize = 3")]
    [InlineData("Layer.input_size = 3")]
    [InlineData("Layer.InFeatures = 3")]
    public void Parse_EitherName_BindsWithoutAWarning(string text)
    {
        _config.Parse(text);

        _config.Create<Layer>().InFeatures.Should().Be(3);
        _config.Warnings.Should().BeEmpty();
    }

    [Fact]
    public void Parse_BothNames_AreOneParameter()
    {
        _config.Parse("Layer.in_features = 3\nLayer.inputSize = 4");

        _config.GetBindings("Layer").Should().Equal(new Dictionary<string, object?> { ["in_features"] = 4L });
        _config.ConfigText().Should().Contain("Layer.inputSize = 4").And.NotContain("in_features");
    }

    [Fact]
    public void Create_PassedUnderTheOtherName_IsPassed() =>
        _config.Create<Layer>(("inputSize", 5)).InFeatures.Should().Be(5);

    [Fact]
    public void Parse_OtherNameOfADeniedParameter_IsRefused()
    {
        _config.Register<Layer>("net.Fixed", denyList: ["in_features"]);

        _config.Invoking(config => config.Parse("Fixed.inputSize = 3")).Should().Throw<GinException>().WithMessage(
            "bindings(1,1): error GIN2004: parameter 'in_features' of 'Fixed' may not be bound: the deny list of 'Fixed' says so");
    }

    [Fact]
    public void Register_ListNamesTheOtherName_IsRefused() => _config
        .Invoking(config => config.Register<Layer>("net.Fixed", denyList: ["inputSize"])).Should().Throw<GinException>()
        .WithMessage("error GIN2103: the deny list of 'net.Fixed' names 'inputSize', which is none of its parameters");

    [Fact]
    public void Register_OtherNameIsTakenByAParameter_IsRefused() => _config
        .Invoking(config => config.Register<Twice>(module: "net")).Should().Throw<GinException>()
        .WithMessage("error GIN2112: 'net.Twice' has two parameters named 'size'");

    private sealed class Layer([AlsoNamed("inputSize")] int in_features = 1)
    {
        public int InFeatures => in_features;
    }

    private sealed class Twice(int size, [AlsoNamed("size")] int length)
    {
        public int Sum => size + length;
    }
}
