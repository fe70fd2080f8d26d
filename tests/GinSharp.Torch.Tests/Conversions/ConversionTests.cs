using TorchSharp;
using static TorchSharp.torch;

namespace GinSharp.Torch.Tests.Conversions;

public class ConversionTests
{
    [Theory]
    [InlineData("3", "Int64 [] on cpu: 3")]
    [InlineData("0.5", "Float32 [] on cpu: 0.5")]
    [InlineData("True", "Bool [] on cpu: 1")]
    [InlineData("[1, 2, 3]", "Int64 [3] on cpu: 1 2 3")]
    [InlineData("(1, 2.5)", "Float32 [2] on cpu: 1 2.5")]
    [InlineData("[True, False]", "Bool [2] on cpu: 1 0")]
    [InlineData("[True, 2]", "Int64 [2] on cpu: 1 2")]
    [InlineData("[[1, 2], [3, 4], (5, 6)]", "Int64 [3,2] on cpu: 1 2 3 4 5 6")]
    [InlineData("[[[1.5]], [[2]]]", "Float32 [2,1,1] on cpu: 1.5 2")]
    [InlineData("[]", "Float32 [0] on cpu: ")]
    [InlineData("[[], []]", "Float32 [2,0] on cpu: ")]
    public void Tensor_OfALiteral_HasItsShapeAndType(string literal, string expected)
    {
        using var config = Config($"Taker.tensor = {literal}");
        config.FinalizeConfig();

        using var tensor = config.Create<Taker>().Tensor!;

        State.Of(tensor).Should().Be(expected);
    }

    [Fact]
    public void Tensor_OfALargeInteger_KeepsEachDigit()
    {
        using var config = Config("Taker.tensor = [9007199254740993]");

        config.Create<Taker>().Tensor!.data<long>().Should().Equal(9007199254740993);
    }

    [Theory]
    [InlineData("tensor = [[1, 2], [3]]",
        "bindings(1,16): error GIN3010: [[1, 2], [3]] cannot become torch.Tensor (Taker.tensor): item [1] has 1 " +
            "items, where those before it have 2")]
    [InlineData("tensor = [[1, 2], 3]",
        "bindings(1,16): error GIN3010: [[1, 2], 3] cannot become torch.Tensor (Taker.tensor): item [1] is no list, " +
            "where those before it are")]
    [InlineData("tensor = [1, [2]]",
        "bindings(1,16): error GIN3010: [1, [2]] cannot become torch.Tensor (Taker.tensor): item [1] is a list, " +
            "where those before it are numbers")]
    [InlineData("tensor = [[[1], [2]], [[3], [4, 5]]]",
        "bindings(1,16): error GIN3010: [[[1], [2]], [[3], [4, 5]]] cannot become torch.Tensor (Taker.tensor): item " +
            "[1][1] has 2 items, where those before it have 1")]
    [InlineData("tensor = [1, 'two']",
        "bindings(1,16): error GIN3010: [1, 'two'] cannot become torch.Tensor (Taker.tensor): item [1] is no number")]
    [InlineData("tensor = 'one'",
        "bindings(1,16): error GIN3010: 'one' cannot become torch.Tensor (Taker.tensor): it is no number")]
    [InlineData("tensor = [1, 9223372036854775808]",
        "bindings(1,16): error GIN3010: [1, 9223372036854775808] cannot become torch.Tensor (Taker.tensor): item " +
            "[1] does not fit int64")]
    [InlineData("device = 'gpu'",
        "bindings(1,16): error GIN3010: 'gpu' cannot become torch.Device (Taker.device): there is no device 'gpu', " +
            "but 'cpu', 'cuda', 'mps' and others")]
    [InlineData("device = 'cuda:one'",
        "bindings(1,16): error GIN3010: 'cuda:one' cannot become torch.Device (Taker.device): 'one' is no number of " +
            "a device")]
    [InlineData("device = 0",
        "bindings(1,16): error GIN3010: 0 cannot become torch.Device (Taker.device): write a name such as 'cpu' or " +
            "'cuda:0'")]
    [InlineData("size = 2.5",
        "bindings(1,14): error GIN3010: 2.5 cannot become torch.Size (Taker.size is torch.Size?): it takes integers")]
    [InlineData("scalar = 'x'",
        "bindings(1,16): error GIN3010: 'x' cannot become Scalar (Taker.scalar): it takes a number")]
    public void FinalizeConfig_LiteralThatCannotBeOne_SaysWhereAndWhy(string binding, string message)
    {
        using var config = Config($"Taker.{binding}");

        config.Invoking(one => one.FinalizeConfig()).Should().Throw<GinException>().WithMessage(message);
    }

    [Theory]
    [InlineData("'cpu'", "cpu")]
    [InlineData("'CUDA:1'", "cuda:1")]
    [InlineData("%torch.CPU", "cpu")]
    public void Device_OfAName_IsThatDevice(string literal, string expected)
    {
        using var config = Config($"Taker.device = {literal}");

        config.Create<Taker>().Device!.ToString().Should().Be(expected);
    }

    [Theory]
    [InlineData("(2, 3)", new long[] { 2, 3 })]
    [InlineData("[2]", new long[] { 2 })]
    [InlineData("4", new long[] { 4 })]
    public void Size_OfIntegers_HasThem(string literal, long[] expected)
    {
        using var config = Config($"Taker.size = {literal}\nTaker.shape = (1, 2)");

        var taker = config.Create<Taker>();

        taker.Size!.Value.Should().Equal(expected);
        taker.Shape.Should().Equal(1, 2);
    }

    [Fact]
    public void Tensor_OfAReference_IsItsResult()
    {
        using var config = Config("Taker.tensor = @ones_()\nones_.tensor = [0.0, 0.0]");

        State.Of(config.Create<Taker>().Tensor).Should().Be("Float32 [2] on cpu: 1 1");
    }

    [Fact]
    public void Tensor_OfEachCall_IsItsOwn()
    {
        using var config = Config("Taker.tensor = [1, 2]");

        config.Create<Taker>().Tensor.Should().NotBeSameAs(config.Create<Taker>().Tensor);
    }

    private static GinConfig Config(string text)
    {
        var config = TorchConfig.Create();
        config.Register<Taker>(module: "tests");
        config.Parse(text);
        return config;
    }

    private sealed class Taker(
        Tensor? tensor = null, Device? device = null, Size? size = null, long[]? shape = null, Scalar? scalar = null)
    {
        public Tensor? Tensor { get; } = tensor;

        public Device? Device { get; } = device;

        public Size? Size { get; } = size;

        public long[]? Shape { get; } = shape;

        public Scalar? Scalar { get; } = scalar;
    }
}
