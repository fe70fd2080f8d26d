using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace GinSharp.Torch.Tests.Cases;

internal static class ActivationCases
{
    private static readonly Tensor Input = linspace(-3, 3, 8).reshape(1, 2, 2, 2);

    public static readonly Example[] List =
    [
        Of("CELU", "alpha = 0.5", () => CELU(0.5)),
        Of("ELU", "alpha = 0.5", () => ELU(0.5)),
        Of("GELU", "", () => GELU()),
        Of("GELU", "approximate = 'tanh'", () => GELU(TorchSharp.Modules.GELU.Approximate.tanh)),
        Of("GLU", "dim = 1", () => GLU(1)),
        Of("Hardshrink", "lambd = 1.5", () => Hardshrink(1.5)),
        Of("Hardshrink", "lambda = 1.5", () => Hardshrink(1.5)),
        Of("Hardsigmoid", "", () => Hardsigmoid()),
        Of("Hardswish", "", () => Hardswish()),
        Of("Hardtanh", "min_val = -2\nmax_val = 0.5", () => Hardtanh(-2, 0.5)),
        Of("LeakyReLU", "negative_slope = 0.3", () => LeakyReLU(0.3)),
        Of("LogSigmoid", "", () => LogSigmoid()),
        Of("LogSoftmax", "dim = 1", () => LogSoftmax(1)),
        Of("Mish", "", () => Mish()),
        new("torch.nn.modules.activation.MultiheadAttention",
            "embed_dim = 4\nnum_heads = 2\ndropout = 0.1\nbias = False\nadd_bias_kv = True\nadd_zero_attn = True\nkdim = 3\nvdim = 5",
            () => MultiheadAttention(4, 2, 0.1, false, true, true, 3, 5)),
        Of("PReLU", "num_parameters = 2\ninit = 0.5", () => PReLU(2, 0.5)),
        Of("ReLU", "inplace = False", () => ReLU()),
        Of("ReLU6", "", () => ReLU6()),
        Of("RReLU", "lower = 0.2\nupper = 0.4", () => RReLU(0.2, 0.4)),
        Of("SELU", "", () => SELU()),
        Of("Sigmoid", "", () => Sigmoid()),
        Of("SiLU", "", () => SiLU()),
        Of("Softmax", "dim = 1", () => Softmax(1)),
        Of("Softmax2d", "", () => Softmax2d()),
        Of("Softmin", "dim = -1", () => Softmin(-1)),
        Of("Softplus", "beta = 2\nthreshold = 1", () => Softplus(2, 1)),
        Of("Softshrink", "lambd = 1.5", () => Softshrink(1.5)),
        Of("Softsign", "", () => Softsign()),
        Of("Tanh", "", () => Tanh()),
        Of("Tanhshrink", "", () => Tanhshrink()),
        Of("Threshold", "threshold = 1\nvalue = -7", () => Threshold(1, -7)),
    ];

    private static Example Of(string name, string bindings, Func<object?> byHand) => new(
        $"torch.nn.modules.activation.{name}", bindings, byHand,
        module => ((Module<Tensor, Tensor>)module).call(Input.clone()));
}
