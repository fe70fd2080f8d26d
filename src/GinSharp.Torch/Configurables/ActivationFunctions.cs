using System.Globalization;
using GinSharp.Torch.Replacements;
using GinSharp.Torch.Validation;
using Approximation = TorchSharp.Modules.GELU.Approximate;

namespace GinSharp.Torch.Configurables;

/// <summary>The activation functions: <c>torch.nn.modules.activation</c>.</summary>
internal static class ActivationFunctions
{
    public static CELU CELU(double alpha = 1, bool inplace = false) => torch.nn.CELU(alpha, inplace);

    public static ELU ELU(double alpha = 1, bool inplace = false) => torch.nn.ELU(alpha, inplace);

    public static GELU GELU(Approximation approximate = Approximation.none, bool inplace = false) =>
        torch.nn.GELU(approximate, inplace);

    public static GLU GLU(long dim = -1) => torch.nn.GLU(dim);

    public static Hardshrink Hardshrink([AlsoNamed("lambda")] double lambd = 0.5) => torch.nn.Hardshrink(lambd);

    public static Hardsigmoid Hardsigmoid(bool inplace = false) => torch.nn.Hardsigmoid(inplace);

    public static Hardswish Hardswish(bool inplace = false) => torch.nn.Hardswish(inplace);

    /// <remarks>TorchSharp clamps in place only.</remarks>
    public static Module<Tensor, Tensor> Hardtanh(double min_val = -1, double max_val = 1, bool inplace = false) =>
        min_val < max_val
            ? new FunctionModule(
                nameof(Hardtanh),
                input => functional.hardtanh(inplace ? input : input.clone(), min_val, max_val, inplace: true))
            : throw new GinValueException(nameof(max_val), string.Create(
                CultureInfo.InvariantCulture, $"{max_val} is not above 'min_val', which is {min_val}"));

    public static LeakyReLU LeakyReLU(double negative_slope = 0.01, bool inplace = false) =>
        torch.nn.LeakyReLU(negative_slope, inplace);

    public static LogSigmoid LogSigmoid() => torch.nn.LogSigmoid();

    public static Module<Tensor, Tensor> LogSoftmax(long? dim = null) => dim is { } given
        ? torch.nn.LogSoftmax(given)
        : new FunctionModule(nameof(LogSoftmax), input => functional.log_softmax(input, UsualDimension(input)));

    /// <remarks>TorchSharp's cannot be differentiated in place.</remarks>
    public static Module<Tensor, Tensor> Mish(bool inplace = false) => inplace
        ? new FunctionModule(nameof(Mish), input => input.copy_(functional.mish(input.clone())))
        : torch.nn.Mish();

    public static Module<Tensor, Tensor, Tensor, Tensor?, bool, Tensor?, Tuple<Tensor, Tensor?>> MultiheadAttention(
        [AlsoNamed("embedded_dim")][Bounds(AtLeast = 1)] long embed_dim, [Bounds(AtLeast = 1)] long num_heads,
        [Bounds(AtLeast = 0, AtMost = 1)] double dropout = 0, bool bias = true, bool add_bias_kv = false,
        bool add_zero_attn = false, [Bounds(AtLeast = 1)] long? kdim = null, [Bounds(AtLeast = 1)] long? vdim = null,
        bool batch_first = false, Device? device = null, ScalarType? dtype = null) =>
        embed_dim % num_heads == 0
            ? new Attention(
                embed_dim, num_heads, dropout, bias, add_bias_kv, add_zero_attn, kdim ?? embed_dim, vdim ?? embed_dim,
                batch_first, device, dtype)
            : throw new GinValueException(
                nameof(embed_dim), $"{embed_dim} cannot be divided among {num_heads} heads");

    public static PReLU PReLU(
        [Bounds(AtLeast = 1)] long num_parameters = 1, double init = 0.25, Device? device = null, ScalarType? dtype = null) =>
        torch.nn.PReLU(num_parameters, init, device, dtype);

    public static ReLU ReLU(bool inplace = false) => torch.nn.ReLU(inplace);

    public static ReLU6 ReLU6(bool inplace = false) => torch.nn.ReLU6(inplace);

    /// <remarks>TorchSharp's is not random in training.</remarks>
    public static Module<Tensor, Tensor> RReLU(double lower = 0.125, double upper = 1.0 / 3, bool inplace = false) =>
        lower <= upper
            ? new FunctionModule(
                nameof(RReLU), (input, training) => RandomSlope.Of(input, lower, upper, training, inplace))
            : throw new GinValueException(nameof(lower), string.Create(
                CultureInfo.InvariantCulture, $"{lower} is above 'upper', which is {upper}"));

    public static SELU SELU(bool inplace = false) => torch.nn.SELU(inplace);

    public static Sigmoid Sigmoid(bool inplace = false) => torch.nn.Sigmoid(inplace);

    public static SiLU SiLU(bool inplace = false) => torch.nn.SiLU(inplace);

    public static Module<Tensor, Tensor> Softmax(long? dim = null) => dim is { } given
        ? torch.nn.Softmax(given)
        : new FunctionModule(nameof(Softmax), input => functional.softmax(input, UsualDimension(input)));

    public static Softmax2d Softmax2d() => torch.nn.Softmax2d();

    public static Module<Tensor, Tensor> Softmin(long? dim = null) => dim is { } given
        ? torch.nn.Softmin(given)
        : new FunctionModule(nameof(Softmin), input => functional.softmin(input, UsualDimension(input)));

    public static Softplus Softplus(double beta = 1, double threshold = 20) => torch.nn.Softplus(beta, threshold);

    public static Softshrink Softshrink([AlsoNamed("lambda")] double lambd = 0.5) => torch.nn.Softshrink(lambd);

    public static Softsign Softsign(bool inplace = false) => torch.nn.Softsign(inplace);

    public static Tanh Tanh(bool inplace = false) => torch.nn.Tanh(inplace);

    public static Tanhshrink Tanhshrink(bool inplace = false) => torch.nn.Tanhshrink(inplace);

    public static Threshold Threshold(double threshold, double value, bool inplace = false) =>
        torch.nn.Threshold(threshold, value, inplace);

    /// <summary>The dimension that PyTorch takes where none is named.</summary>
    private static long UsualDimension(Tensor input) => input.dim() is 0 or 1 or 3 ? 0 : 1;
}
