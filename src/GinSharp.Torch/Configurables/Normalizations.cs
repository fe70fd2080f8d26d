using GinSharp.Torch.Conversions;

namespace GinSharp.Torch.Configurables;

/// <summary>The normalizing modules of <c>torch.nn</c>.</summary>
internal static class Normalizations
{
    public static BatchNorm1d BatchNorm1d(
        long num_features, double eps = 1e-5, double momentum = 0.1, bool affine = true,
        bool track_running_stats = true, Device? device = null, ScalarType? dtype = null) =>
        torch.nn.BatchNorm1d(num_features, eps, momentum, affine, track_running_stats, device, dtype);

    public static BatchNorm2d BatchNorm2d(
        long num_features, double eps = 1e-5, double momentum = 0.1, bool affine = true,
        bool track_running_stats = true, Device? device = null, ScalarType? dtype = null) =>
        torch.nn.BatchNorm2d(num_features, eps, momentum, affine, track_running_stats, device, dtype);

    public static BatchNorm3d BatchNorm3d(
        long num_features, double eps = 1e-5, double momentum = 0.1, bool affine = true,
        bool track_running_stats = true, Device? device = null, ScalarType? dtype = null) =>
        torch.nn.BatchNorm3d(num_features, eps, momentum, affine, track_running_stats, device, dtype);

    public static GroupNorm GroupNorm(
        long num_groups, long num_channels, double eps = 1e-5, bool affine = true, Device? device = null,
        ScalarType? dtype = null)
    {
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
        long num_features, double eps = 1e-5, double momentum = 0.1, bool affine = false,
        bool track_running_stats = false, Device? device = null, ScalarType? dtype = null) =>
        torch.nn.InstanceNorm1d(num_features, eps, momentum, affine, track_running_stats, device, dtype);

    public static InstanceNorm2d InstanceNorm2d(
        long num_features, double eps = 1e-5, double momentum = 0.1, bool affine = false,
        bool track_running_stats = false, Device? device = null, ScalarType? dtype = null) =>
        torch.nn.InstanceNorm2d(num_features, eps, momentum, affine, track_running_stats, device, dtype);

    public static InstanceNorm3d InstanceNorm3d(
        long num_features, double eps = 1e-5, double momentum = 0.1, bool affine = false,
        bool track_running_stats = false, Device? device = null, ScalarType? dtype = null) =>
        torch.nn.InstanceNorm3d(num_features, eps, momentum, affine, track_running_stats, device, dtype);

    public static LayerNorm LayerNorm(
        Extent<Rank.Any> normalized_shape, double eps = 1e-5, bool elementwise_affine = true, bool bias = true,
        Device? device = null, ScalarType? dtype = null) =>
        torch.nn.LayerNorm(normalized_shape.ToArray(), eps, elementwise_affine, bias, device, dtype);

    public static LocalResponseNorm LocalResponseNorm(
        long size, double alpha = 0.0001, double beta = 0.75, double k = 1) =>
        torch.nn.LocalResponseNorm(size, alpha, beta, k);
}
