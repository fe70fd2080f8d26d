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

    public static Hardtanh Hardtanh(double min_val = -1, double max_val = 1, bool inplace = false) =>
        torch.nn.Hardtanh(min_val, max_val, inplace);

    public static LeakyReLU LeakyReLU(double negative_slope = 0.01, bool inplace = false) =>
        torch.nn.LeakyReLU(negative_slope, inplace);

    public static LogSigmoid LogSigmoid() => torch.nn.LogSigmoid();

    public static LogSoftmax LogSoftmax(long dim) => torch.nn.LogSoftmax(dim);

    public static Mish Mish(bool inplace = false) => torch.nn.Mish(inplace);

    public static MultiheadAttention MultiheadAttention(
        [AlsoNamed("embedded_dim")] long embed_dim, long num_heads, double dropout = 0, bool bias = true,
        bool add_bias_kv = false, bool add_zero_attn = false, long? kdim = null, long? vdim = null) =>
        torch.nn.MultiheadAttention(embed_dim, num_heads, dropout, bias, add_bias_kv, add_zero_attn, kdim, vdim);

    public static PReLU PReLU(
        long num_parameters, double init = 0.25, Device? device = null, ScalarType? dtype = null) =>
        torch.nn.PReLU(num_parameters, init, device, dtype);

    public static ReLU ReLU(bool inplace = false) => torch.nn.ReLU(inplace);

    public static ReLU6 ReLU6(bool inplace = false) => torch.nn.ReLU6(inplace);

    public static RReLU RReLU(double lower = 0.125, double upper = 1.0 / 3, bool inplace = false) =>
        torch.nn.RReLU(lower, upper, inplace);

    public static SELU SELU(bool inplace = false) => torch.nn.SELU(inplace);

    public static Sigmoid Sigmoid(bool inplace = false) => torch.nn.Sigmoid(inplace);

    public static SiLU SiLU(bool inplace = false) => torch.nn.SiLU(inplace);

    public static Softmax Softmax(long dim) => torch.nn.Softmax(dim);

    public static Softmax2d Softmax2d() => torch.nn.Softmax2d();

    public static Softmin Softmin(long dim) => torch.nn.Softmin(dim);

    public static Softplus Softplus(double beta = 1, double threshold = 20) => torch.nn.Softplus(beta, threshold);

    public static Softshrink Softshrink([AlsoNamed("lambda")] double lambd = 0.5) => torch.nn.Softshrink(lambd);

    public static Softsign Softsign(bool inplace = false) => torch.nn.Softsign(inplace);

    public static Tanh Tanh(bool inplace = false) => torch.nn.Tanh(inplace);

    public static Tanhshrink Tanhshrink(bool inplace = false) => torch.nn.Tanhshrink(inplace);

    public static Threshold Threshold(double threshold, double value, bool inplace = false) =>
        torch.nn.Threshold(threshold, value, inplace);
}
