using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.distributions;

namespace GinSharp.Torch.Tests;

/// <summary>
/// The faults of <c>docs/torchsharp-faults.md</c>, in plain TorchSharp. A test that fails here tells that TorchSharp
/// was mended, and that its detour in GinSharp.Torch can go.
/// </summary>
public class TorchSharpFaultTests
{
    private static readonly Tensor Half = tensor(0.5f);
    private static readonly Tensor Scales = tensor(new[] { 1.0, 2.0 });
    private static readonly Tensor Weights = tensor(new[] { 0.3f, 0.7f });

    [Fact]
    public void Hardtanh_Called_DoesNotClamp() =>
        Number(nn.Hardtanh().call(tensor(5.0))).Should().Be(5);

    [Fact]
    public void RReLU_InTraining_IsNotRandom()
    {
        using var module = nn.RReLU();
        module.train();

        module.call(-ones(100)).unique().output.numel().Should().Be(1);
    }

    [Fact]
    public void TruncNormal_OfATensor_IsAConstant() =>
        nn.init.trunc_normal_(zeros(100)).unique().output.numel().Should().Be(1);

    [Fact]
    public void XavierNormal_OfATensor_HasABound()
    {
        using var filled = nn.init.xavier_normal_(zeros(300, 300));

        Number(filled.abs().max()).Should().BeLessThanOrEqualTo(Math.Sqrt(6.0 / 600) + 1e-6);
    }

    [Fact]
    public void Embedding_FromPretrained_HasOtherParameters()
    {
        using var module = nn.Embedding_from_pretrained(ones(3, 2));

        module.state_dict()["weight"].allclose(ones(3, 2)).Should().BeFalse();
    }

    [Fact]
    public void GaussianNLLLoss_OfRows_SumsThem()
    {
        using var loss = nn.GaussianNLLLoss(reduction: nn.Reduction.None);

        loss.call(ones(2, 3), zeros(2, 3), ones(2, 3)).shape.Should().Equal(2);
    }

    [Fact]
    public void PoissonNLLLoss_OfNoLogarithm_IgnoresEps()
    {
        var small = nn.PoissonNLLLoss(false).call(ones(1), ones(1));
        var large = nn.PoissonNLLLoss(false, eps: 5).call(ones(1), ones(1));

        Number(small).Should().Be(Number(large));
    }

    [Fact]
    public void CrossEntropyLoss_Moved_LeavesItsWeightBehind()
    {
        using var loss = nn.CrossEntropyLoss(ones(2));
        loss.to(ScalarType.Float64);

        loss.weight!.dtype.Should().Be(ScalarType.Float32);
    }

    [Fact]
    public void MultiheadAttention_OfAMaskOfTruths_AddsIt()
    {
        using var module = nn.MultiheadAttention(4, 1);
        var input = ones(2, 1, 4);
        var mask = tensor(new[,] { { false, true }, { false, false } });

        var (_, weights) = module.call(input, input, input, null, true, mask);

        Number(weights[0, 0, 1]).Should().BeGreaterThan(0.1);
    }

    [Fact]
    public void ConvTranspose2d_OfTwoOutputPaddings_TakesTheFirst()
    {
        using var module = nn.ConvTranspose2d(1, 1, (2, 2), (2, 2), output_padding: (1, 0));

        module.call(ones(1, 1, 2, 2)).shape.Should().Equal(1, 1, 5, 5);
    }

    [Fact]
    public void Mish_InPlace_CannotBeDifferentiated() =>
        Fails(() =>
        {
            var leaf = ones(2, requires_grad: true);
            nn.Mish(true).call(leaf.clone()).sum().backward();
            return leaf;
        });

    [Fact]
    public void Unflatten_OfTheLastDimension_Fails() =>
        Fails(() => nn.Unflatten(-1, [2, 3]).call(ones(2, 6)));

    [Fact]
    public void Upsample_OfOneFactor_FailsForPictures() =>
        Fails(() => nn.Upsample(scale_factor: [2]).call(ones(1, 1, 2, 2)));

    [Fact]
    public void SGD_MaximizingWithDecay_LetsWeightsGrow()
    {
        using var weight = new Parameter(ones(1));
        weight.grad = zeros(1);

        optim.SGD([weight], 0.1, weight_decay: 0.5, maximize: true).step();

        Number(weight).Should().BeGreaterThan(1);
    }

    [Fact]
    public void RAdam_FromItsSixthStep_MultipliesWithTheRateTwice()
    {
        using var weight = new Parameter(ones(1));
        using var optimizer = optim.RAdam([weight], 0.01);
        var before = 0.0;
        for (var step = 1; step <= 6; step++)
        {
            weight.grad = ones(1);
            before = Number(weight);
            optimizer.step();
        }

        (before - Number(weight)).Should().BeLessThan(1e-4);
    }

    [Fact]
    public void CyclicLR_OfMomentum_GoesAboveItsLargest()
    {
        using var weight = new Parameter(ones(1));
        var optimizer = optim.SGD([weight], 0.1, momentum: 0.9);
        var scheduler = optim.lr_scheduler.CyclicLR(optimizer, 0.1, 0.5, 2);

        scheduler.step();

        optimizer.ParamGroups.Cast<SGD.ParamGroup>().Single().Momentum.Should().BeGreaterThan(0.9);
    }

    [Fact]
    public void Moments_OfDistributions_AreOthers()
    {
        Number(Exponential(tensor(2.0)).variance).Should().Be(4);
        Number(Geometric(tensor(0.25)).mean).Should().BeNegative();
        Cauchy(tensor(0.0), Scales).mean.shape.Should().BeEmpty();
    }

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

    private static double Number(Tensor tensor) => tensor.to(ScalarType.Float64).item<double>();

    private static void Fails(Func<object> use) => use.Should().Throw<Exception>();
}
