using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace GinSharp.Torch.Tests.Cases;

internal static class ActivationCases
{
    private static readonly Tensor Input = linspace(-3, 3, 8).reshape(1, 2, 2, 2);

    public static readonly Example[] List =
    [
        Of("CELU", "alpha = 0.5\ninplace = True", () => CELU(0.5, inplace: true)),
        Of("ELU", "alpha = 0.5\ninplace = True", () => ELU(0.5, inplace: true)),
        Of("GELU", "", () => GELU()),
        Of("GELU", "approximate = 'tanh'\ninplace = True", () => GELU(TorchSharp.Modules.GELU.Approximate.tanh, true)),
        Of("GLU", "dim = 1", () => GLU(1)),
        Of("Hardshrink", "lambd = 1.5", () => Hardshrink(1.5)),
        Of("Hardshrink", "lambda = 1.5", () => Hardshrink(1.5)),
        Of("Hardsigmoid", "inplace = True", () => Hardsigmoid(inplace: true)),
        Of("Hardswish", "inplace = True", () => Hardswish(inplace: true)),
        Of("Hardtanh", "min_val = -2\nmax_val = 0.5\ninplace = True", () => Hardtanh(-2, 0.5, inplace: true)),
        Of("LeakyReLU", "negative_slope = 0.3\ninplace = True", () => LeakyReLU(0.3, inplace: true)),
        Of("LogSigmoid", "", () => LogSigmoid()),
        Of("LogSoftmax", "dim = 1", () => LogSoftmax(1)),
        Of("Mish", "inplace = True", () => Mish(inplace: true)),
        new("torch.nn.modules.activation.MultiheadAttention",
            "embed_dim = 4\nnum_heads = 2\ndropout = 0.1\nbias = False\nadd_bias_kv = True\nadd_zero_attn = True\n" +
            "kdim = 3\nvdim = 5",
            () => MultiheadAttention(4, 2, 0.1, false, true, true, 3, 5)),
        Of("PReLU", "num_parameters = 2\ninit = 0.5\ndtype = %float32", () => PReLU(2, 0.5, dtype: float32)),
        Of("ReLU", "inplace = True", () => ReLU(inplace: true)),
        Of("ReLU6", "inplace = True", () => ReLU6(inplace: true)),
        Of("RReLU", "lower = 0.2\nupper = 0.4\ninplace = True", () => RReLU(0.2, 0.4, inplace: true)),
        Of("SELU", "inplace = True", () => SELU(inplace: true)),
        Of("Sigmoid", "inplace = True", () => Sigmoid(inplace: true)),
        Of("SiLU", "inplace = True", () => SiLU(inplace: true)),
        Of("Softmax", "dim = 1", () => Softmax(1)),
        Of("Softmax2d", "", () => Softmax2d()),
        Of("Softmin", "dim = -1", () => Softmin(-1)),
        Of("Softplus", "beta = 2\nthreshold = 1", () => Softplus(2, 1)),
        Of("Softshrink", "lambd = 1.5", () => Softshrink(1.5)),
        Of("Softsign", "inplace = True", () => Softsign(inplace: true)),
        Of("Tanh", "inplace = True", () => Tanh(inplace: true)),
        Of("Tanhshrink", "inplace = True", () => Tanhshrink(inplace: true)),
        Of("Threshold", "threshold = 1\nvalue = -7\ninplace = True", () => Threshold(1, -7, inplace: true)),
    ];

    private static Example Of(string name, string bindings, Func<object?> byHand) => new(
        $"torch.nn.modules.activation.{name}", bindings, byHand,
        module => ((Module<Tensor, Tensor>)module).call(Input.clone()));
}
