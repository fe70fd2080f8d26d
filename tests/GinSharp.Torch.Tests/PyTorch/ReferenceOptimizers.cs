using TorchSharp.Modules;
using static TorchSharp.torch;

namespace GinSharp.Torch.Tests.PyTorch;

/// <summary>The weights and optimizers that <c>eng/torch-reference/training.py</c> has too.</summary>
internal static class ReferenceOptimizers
{
    public static Parameter[] Weights() => WeightsOf(get_default_dtype());

    public static Parameter[] WeightsOf(ScalarType type) =>
    [
        new(tensor([0.5, -1.25, 2.0, 0.0, -0.75], type)),
        new(tensor(new[,] { { 1.5, -0.5 }, { 0.25, 3.0 } }, type)),
    ];

    public static optim.Optimizer Sgd() => optim.SGD(Weights(), 0.5, momentum: 0.9);

    public static optim.Optimizer Adam() => optim.Adam(Weights(), 0.5, 0.7, 0.9);

    public static optim.Optimizer Plain() => optim.SGD(Weights(), 0.5);

    public static optim.Optimizer Groups()
    {
        var weights = Weights();
        return optim.SGD(
            [new SGD.ParamGroup([weights[0]], 0.5, 0.9), new SGD.ParamGroup([weights[1]], 0.25, 0.8)], 0.5, 0.9);
    }

    public static Tensor Loss(Tensor first, Tensor second)
    {
        var scale = arange(1, 6, first.dtype);
        return ((scale * (first - 0.3).pow(2)).sum() / 4) + (second * 1.5).sin().sum() + (second.pow(2).sum() / 8);
    }
}
