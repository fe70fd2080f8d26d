using static GinSharp.Torch.Tests.TorchConfig;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace GinSharp.Torch.Tests.Cases;

internal static class NormalizationCases
{
    public static readonly Example[] List =
    [
        Of("BatchNorm1d", "num_features = 3\neps = 1e-3\nmomentum = 0.2", () => BatchNorm1d(3, 1e-3, 0.2), 2, 3),
        Of("BatchNorm2d", "num_features = 3\naffine = False", () => BatchNorm2d(3, affine: false), 2, 3, 2, 2),
        Of("BatchNorm3d", "num_features = 3\ntrack_running_stats = False",
            () => BatchNorm3d(3, track_running_stats: false), 2, 3, 2, 2, 2),
        Of("GroupNorm", "num_groups = 2\nnum_channels = 4\neps = 1e-3", OnesAndZeros, 2, 4, 3),
        Of("GroupNorm", "num_groups = 2\nnum_channels = 4\naffine = False",
            () => GroupNorm(2, 4, affine: false), 2, 4, 3),
        Of("InstanceNorm1d", "num_features = 3\naffine = True", () => InstanceNorm1d(3, affine: true), 2, 3, 4),
        Of("InstanceNorm2d", "num_features = 3\nmomentum = 0.3", () => InstanceNorm2d(3, momentum: 0.3), 2, 3, 4, 4),
        Of("InstanceNorm3d", "num_features = 3", () => InstanceNorm3d(3), 2, 3, 4, 4, 4),
        Of("LayerNorm", "normalized_shape = 3", () => LayerNorm(3), 2, 3),
        Of("LayerNorm", "normalized_shape = (2, 3)\neps = 1e-3\nbias = False",
            () => LayerNorm([2, 3], 1e-3, bias: false), 2, 2, 3),
        Of("LayerNorm", "normalized_shape = [3]\nelementwise_affine = False\ndtype = %float32",
            () => LayerNorm([3], elementwise_affine: false, dtype: float32), 2, 3),
        Of("LocalResponseNorm", "size = 2\nalpha = 0.1\nbeta = 0.5\nk = 2",
            () => LocalResponseNorm(2, 0.1, 0.5, 2), 1, 3, 2, 2),
        new("torch.nn.BatchNorm1d",
            "num_features = 3\neps = 1e-3\nmomentum = 0.2\naffine = False\ntrack_running_stats = False\ndtype = " +
            "%float64",
            () => BatchNorm1d(3, 1e-3, 0.2, false, false, dtype: float64)),
        new("torch.nn.BatchNorm2d",
            "num_features = 3\neps = 1e-3\nmomentum = 0.2\naffine = False\ntrack_running_stats = False\ndtype = " +
            "%float64",
            () => BatchNorm2d(3, 1e-3, 0.2, false, false, dtype: float64)),
        new("torch.nn.BatchNorm3d",
            "num_features = 3\neps = 1e-3\nmomentum = 0.2\naffine = False\ntrack_running_stats = False\ndtype = " +
            "%float64",
            () => BatchNorm3d(3, 1e-3, 0.2, false, false, dtype: float64)),
        new("torch.nn.InstanceNorm1d",
            "num_features = 3\neps = 1e-3\nmomentum = 0.2\naffine = True\ntrack_running_stats = True\ndtype = %float64",
            () => InstanceNorm1d(3, 1e-3, 0.2, true, true, dtype: float64)),
        new("torch.nn.InstanceNorm2d",
            "num_features = 3\neps = 1e-3\nmomentum = 0.2\naffine = True\ntrack_running_stats = True\ndtype = %float64",
            () => InstanceNorm2d(3, 1e-3, 0.2, true, true, dtype: float64)),
        new("torch.nn.InstanceNorm3d",
            "num_features = 3\neps = 1e-3\nmomentum = 0.2\naffine = True\ntrack_running_stats = True\ndtype = %float64",
            () => InstanceNorm3d(3, 1e-3, 0.2, true, true, dtype: float64)),
        new("torch.nn.GroupNorm", "num_groups = 2\nnum_channels = 4\naffine = False\ndtype = %float64",
            () => GroupNorm(2, 4, affine: false, dtype: float64)),
    ];

    private static TorchSharp.Modules.GroupNorm OnesAndZeros()
    {
        var module = GroupNorm(2, 4, 1e-3);
        init.ones_(module.weight!);
        init.zeros_(module.bias!);
        return module;
    }

    private static Example Of(string name, string bindings, Func<object?> byHand, params long[] shape) => new(
        $"torch.nn.{name}", bindings, byHand, module => Run(module, shape));
}
