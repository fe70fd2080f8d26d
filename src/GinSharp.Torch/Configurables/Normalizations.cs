using GinSharp.Torch.Conversions;
using GinSharp.Torch.Validation;

namespace GinSharp.Torch.Configurables;

/// <summary>The normalizing modules of <c>torch.nn</c>.</summary>
internal static class Normalizations
{
    public static BatchNorm1d BatchNorm1d(
        [Bounds(AtLeast = 0)] long num_features, double eps = 1e-5, double? momentum = 0.1, bool affine = true,
        bool track_running_stats = true, Device? device = null, ScalarType? dtype = null) =>
        Averaging(torch.nn.BatchNorm1d(
            num_features, eps, momentum ?? 0, affine, track_running_stats, device, dtype), momentum);

    public static BatchNorm2d BatchNorm2d(
        [Bounds(AtLeast = 0)] long num_features, double eps = 1e-5, double? momentum = 0.1, bool affine = true,
        bool track_running_stats = true, Device? device = null, ScalarType? dtype = null) =>
        Averaging(torch.nn.BatchNorm2d(
            num_features, eps, momentum ?? 0, affine, track_running_stats, device, dtype), momentum);

    public static BatchNorm3d BatchNorm3d(
        [Bounds(AtLeast = 0)] long num_features, double eps = 1e-5, double? momentum = 0.1, bool affine = true,
        bool track_running_stats = true, Device? device = null, ScalarType? dtype = null) =>
        Averaging(torch.nn.BatchNorm3d(
            num_features, eps, momentum ?? 0, affine, track_running_stats, device, dtype), momentum);

    public static GroupNorm GroupNorm(
        [Bounds(AtLeast = 1)] long num_groups, [Bounds(AtLeast = 0)] long num_channels, double eps = 1e-5,
        bool affine = true, Device? device = null, ScalarType? dtype = null)
    {
        if (num_channels % num_groups != 0)
        {
            throw new GinValueException(
                nameof(num_channels), $"{num_channels} cannot be divided into {num_groups} groups");
        }

        var module = torch.nn.GroupNorm(num_groups, num_channels, eps, affine, device, dtype);
        if (affine)
        {
            // TorchSharp 0.107 leaves in both what was in the memory.
            init.ones_(module.weight!);
            init.zeros_(module.bias!);
        }

        return module;
    }

    public static InstanceNorm1d InstanceNorm1d(
        [Bounds(AtLeast = 1)] long num_features, double eps = 1e-5, double momentum = 0.1, bool affine = false,
        bool track_running_stats = false, Device? device = null, ScalarType? dtype = null) =>
        torch.nn.InstanceNorm1d(num_features, eps, momentum, affine, track_running_stats, device, dtype);

    public static InstanceNorm2d InstanceNorm2d(
        [Bounds(AtLeast = 1)] long num_features, double eps = 1e-5, double momentum = 0.1, bool affine = false,
        bool track_running_stats = false, Device? device = null, ScalarType? dtype = null) =>
        torch.nn.InstanceNorm2d(num_features, eps, momentum, affine, track_running_stats, device, dtype);

    public static InstanceNorm3d InstanceNorm3d(
        [Bounds(AtLeast = 1)] long num_features, double eps = 1e-5, double momentum = 0.1, bool affine = false,
        bool track_running_stats = false, Device? device = null, ScalarType? dtype = null) =>
        torch.nn.InstanceNorm3d(num_features, eps, momentum, affine, track_running_stats, device, dtype);

    public static LayerNorm LayerNorm(
        [Bounds(AtLeast = 1)] Extent<Rank.Any> normalized_shape, double eps = 1e-5, bool elementwise_affine = true,
        bool bias = true, Device? device = null, ScalarType? dtype = null) =>
        normalized_shape.Sizes.Count > 0
            ? torch.nn.LayerNorm(normalized_shape.ToArray(), eps, elementwise_affine, bias, device, dtype)
            : throw new GinValueException(nameof(normalized_shape), "it is empty; write the lengths to normalize over");

    public static LocalResponseNorm LocalResponseNorm(
        [Bounds(AtLeast = 1)] long size, double alpha = 0.0001, double beta = 0.75, double k = 1) =>
        torch.nn.LocalResponseNorm(size, alpha, beta, k);

    // Without a momentum the running statistics are the mean of all that was seen.
    private static T Averaging<T>(T module, double? momentum)
        where T : BatchNorm
    {
        module.momentum = momentum;
        return module;
    }
}
