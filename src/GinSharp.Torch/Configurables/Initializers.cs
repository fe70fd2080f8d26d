using GinSharp.Torch.Conversions;
using GinSharp.Torch.Replacements;
using GinSharp.Torch.Validation;
using static TorchSharp.torch.nn.init;

namespace GinSharp.Torch.Configurables;

/// <summary>What fills the weights of a module: <c>torch.nn.init</c>.</summary>
internal static class Initializers
{
    public static double calculate_gain(Nonlinearity nonlinearity, double? param = null) =>
        Gain.Of(nonlinearity, param);

    public static Tensor constant_(Tensor tensor, Scalar val) => torch.nn.init.constant_(tensor, val);

    public static Tensor dirac_(Tensor tensor, [Bounds(AtLeast = 1)] long groups = 1)
    {
        if (tensor.dim() is not (3 or 4 or 5))
        {
            throw new GinValueException(nameof(tensor), "it has 3, 4 or 5 dimensions, as the weight of a convolution");
        }

        return tensor.shape[0] % groups == 0
            ? Dirac.Fill(tensor, groups)
            : throw new GinValueException(
                nameof(groups), $"the first dimension, {tensor.shape[0]}, cannot be divided into {groups} groups");
    }

    public static Tensor eye_(Tensor tensor) => tensor.dim() == 2
        ? torch.nn.init.eye_(tensor)
        : throw new GinValueException(nameof(tensor), $"it has {tensor.dim()} dimensions, not 2");

    public static Tensor kaiming_normal_(
        Tensor tensor, double a = 0, FanInOut mode = FanInOut.FanIn,
        Nonlinearity nonlinearity = Nonlinearity.LeakyReLU) =>
        RandomNumbers.Normal(tensor, 0, Gain.Of(nonlinearity, a) / Math.Sqrt(Fan(tensor, mode)), null);

    public static Tensor kaiming_uniform_(
        Tensor tensor, double a = 0, FanInOut mode = FanInOut.FanIn,
        Nonlinearity nonlinearity = Nonlinearity.LeakyReLU)
    {
        var bound = Math.Sqrt(3) * Gain.Of(nonlinearity, a) / Math.Sqrt(Fan(tensor, mode));
        return RandomNumbers.Uniform(tensor, -bound, bound, null);
    }

    public static Tensor normal_(
        Tensor tensor, double mean = 0, [Bounds(AtLeast = 0)] double std = 1, Generator? generator = null) =>
        RandomNumbers.Normal(tensor, mean, std, generator);

    public static Tensor ones_(Tensor tensor) => torch.nn.init.ones_(tensor);

    public static Tensor orthogonal_(Tensor tensor, double gain = 1) => tensor.dim() >= 2
        ? torch.nn.init.orthogonal_(tensor, gain)
        : throw new GinValueException(nameof(tensor), "it has fewer than 2 dimensions");

    public static Tensor sparse_(
        Tensor tensor, [Bounds(AtLeast = 0, AtMost = 1)] double sparsity, [Bounds(AtLeast = 0)] double std = 0.01) =>
        tensor.dim() == 2
            ? torch.nn.init.sparse_(tensor, sparsity, std)
            : throw new GinValueException(nameof(tensor), $"it has {tensor.dim()} dimensions, not 2");

    /// <remarks>TorchSharp fills with a constant.</remarks>
    public static Tensor trunc_normal_(
        Tensor tensor, double mean = 0, [Bounds(Above = 0)] double std = 1, double a = -2, double b = 2,
        Generator? generator = null) =>
        a <= b
            ? RandomNumbers.TruncatedNormal(tensor, mean, std, a, b, generator)
            : throw new GinValueException(nameof(a), "it is above 'b'");

    public static Tensor uniform_(
        Tensor tensor, [AlsoNamed("low")] double a = 0, [AlsoNamed("high")] double b = 1,
        Generator? generator = null) =>
        a <= b
            ? RandomNumbers.Uniform(tensor, a, b, generator)
            : throw new GinValueException(nameof(a), "it is above 'b'");

    /// <remarks>TorchSharp's is its uniform one.</remarks>
    public static Tensor xavier_normal_(Tensor tensor, [Bounds(AtLeast = 0)] double gain = 1) =>
        RandomNumbers.Normal(tensor, 0, gain * Math.Sqrt(2.0 / Fans(tensor).Sum), null);

    public static Tensor xavier_uniform_(Tensor tensor, [Bounds(AtLeast = 0)] double gain = 1)
    {
        var bound = gain * Math.Sqrt(6.0 / Fans(tensor).Sum);
        return RandomNumbers.Uniform(tensor, -bound, bound, null);
    }

    public static Tensor zeros_(Tensor tensor) => torch.nn.init.zeros_(tensor);

    private static long Fan(Tensor tensor, FanInOut mode) =>
        mode == FanInOut.FanIn ? Fans(tensor).In : Fans(tensor).Sum - Fans(tensor).In;

    private static (long In, long Sum) Fans(Tensor tensor)
    {
        if (tensor.dim() < 2)
        {
            throw new GinValueException(nameof(tensor), "it has fewer than 2 dimensions");
        }

        var field = tensor.shape[2..].Aggregate(1L, (product, size) => product * size);
        return (tensor.shape[1] * field, (tensor.shape[0] + tensor.shape[1]) * field);
    }
}
