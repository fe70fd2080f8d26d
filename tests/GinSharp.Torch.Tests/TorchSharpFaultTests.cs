using static TorchSharp.torch;
using static TorchSharp.torch.distributions;

namespace GinSharp.Torch.Tests;

/// <summary>
/// What fails in TorchSharp itself, and is said on the page about it. A test that fails here tells that TorchSharp was
/// mended.
/// </summary>
public class TorchSharpFaultTests
{
    private static readonly Tensor Half = tensor(0.5f);
    private static readonly Tensor Weights = tensor(new[] { 0.3f, 0.7f });

    [Fact]
    public void AdaptiveMaxPool3d_Called_Fails() =>
        Fails(() => nn.AdaptiveMaxPool3d([2, 2, 2]).call(ones([1, 2, 6, 6, 6])));

    [Fact]
    public void OneHotCategorical_OfLogits_Fails() => Fails(() => OneHotCategorical(logits: Weights));

    [Fact]
    public void RelaxedBernoulli_SampledOfLogits_Fails()
    {
        Fails(() => LogitRelaxedBernoulli(Half, logits: Weights).sample(3));
        Fails(() => RelaxedBernoulli(Half, logits: Weights).sample(3));
    }

    [Fact]
    public void RelaxedCategorical_Sampled_Fails()
    {
        Fails(() => ExpRelaxedCategorical(Half, Weights).sample(3));
        Fails(() => ExpRelaxedCategorical(Half, logits: Weights).sample(3));
        Fails(() => RelaxedOneHotCategorical(Half, Weights).sample(3));
        Fails(() => RelaxedOneHotCategorical(Half, logits: Weights).sample(3));
    }

    private static void Fails(Func<object> use) => use.Should().Throw<Exception>();
}
