using static GinSharp.Torch.Tests.TorchConfig;
using static TorchSharp.torch.nn;

namespace GinSharp.Torch.Tests.Cases;

internal static class PoolingCases
{
    public static readonly Example[] List =
    [
        Of(1, "AdaptiveAvgPool1d", "output_size = 3", () => AdaptiveAvgPool1d(3)),
        Of(2, "AdaptiveAvgPool2d", "output_size = (3, 2)", () => AdaptiveAvgPool2d((3, 2))),
        Of(3, "AdaptiveAvgPool3d", "output_size = 2", () => AdaptiveAvgPool3d((2, 2, 2))),
        Of(1, "AdaptiveMaxPool1d", "output_size = 3", () => AdaptiveMaxPool1d(3)),
        Of(2, "AdaptiveMaxPool2d", "output_size = (3, 2)", () => AdaptiveMaxPool2d([3, 2])),
        // Calling it fails in TorchSharp 0.107.
        new("torch.nn.AdaptiveMaxPool3d", "output_size = 2", () => AdaptiveMaxPool3d([2, 2, 2])),
        Of(1, "AvgPool1d", "kernel_size = 2\nstride = 1\npadding = 1\nceil_mode = True\ncount_include_pad = False",
            () => AvgPool1d(2, 1, 1, true, false)),
        Of(2, "AvgPool2d", "kernel_size = (2, 3)\nstride = 1\ndivisor_override = 2",
            () => AvgPool2d((2, 3), (1, 1), divisor_override: 2)),
        Of(3, "AvgPool3d", "kernel_size = (2, 3, 1)\npadding = (1, 1, 0)",
            () => AvgPool3d((2, 3, 1), padding: (1, 1, 0))),
        new("torch.nn.FractionalMaxPool2d", "kernel_size = 2\noutput_size = (3, 2)",
            () => FractionalMaxPool2d((2, 2), (3, 2))),
        new("torch.nn.FractionalMaxPool2d", "kernel_size = 2\noutput_ratio = (0.5, 0.7)",
            () => FractionalMaxPool2d((2, 2), output_ratio: (0.5, 0.7))),
        new("torch.nn.FractionalMaxPool3d", "kernel_size = 2\noutput_size = 3",
            () => FractionalMaxPool3d((2, 2, 2), (3, 3, 3))),
        Of(1, "LPPool1d", "norm_type = 2\nkernel_size = 3\nstride = 1", () => LPPool1d(2, 3, 1)),
        Of(2, "LPPool2d", "norm_type = 2\nkernel_size = (3, 2)\nceil_mode = True",
            () => LPPool2d(2, [3, 2], ceil_mode: true)),
        Of(1, "MaxPool1d", "kernel_size = 2\nstride = 1\npadding = 1\ndilation = 2", () => MaxPool1d(2, 1, 1, 2)),
        Of(2, "MaxPool2d", "kernel_size = 2", () => MaxPool2d((2, 2))),
        Of(2, "MaxPool2d", "kernel_size = (2, 3)\nstride = 1\npadding = (1, 1)",
            () => MaxPool2d((2, 3), (1, 1), (1, 1))),
        Of(3, "MaxPool3d", "kernel_size = 2\nstride = (1, 2, 1)", () => MaxPool3d((2, 2, 2), (1, 2, 1))),
        new("torch.nn.MaxUnpool1d", "kernel_size = 2\nstride = 1\npadding = 1", () => MaxUnpool1d(2, 1, 1)),
        new("torch.nn.MaxUnpool2d", "kernel_size = (2, 3)\npadding = 1", () => MaxUnpool2d((2, 3), padding: (1, 1))),
        new("torch.nn.MaxUnpool3d", "kernel_size = 2\nstride = 1", () => MaxUnpool3d((2, 2, 2), (1, 1, 1))),
        Of(2, "AvgPool2d", "kernel_size = 4\nstride = 3\npadding = (1, 2)\nceil_mode = True\ncount_include_pad = False",
            () => AvgPool2d((4, 4), (3, 3), (1, 2), true, false)),
        Of(3, "AvgPool3d", "kernel_size = 4\nstride = (1, 2, 3)\npadding = 1\nceil_mode = True\ncount_include_pad = " +
            "False",
            () => AvgPool3d((4, 4, 4), (1, 2, 3), (1, 1, 1), true, false)),
        Of(3, "AvgPool3d", "kernel_size = 2\ndivisor_override = 2", () => AvgPool3d((2, 2, 2), divisor_override: 2)),
        new("torch.nn.FractionalMaxPool3d", "kernel_size = 2\noutput_ratio = (0.5, 0.7, 0.6)",
            () => FractionalMaxPool3d((2, 2, 2), output_ratio: (0.5, 0.7, 0.6))),
        Of(1, "LPPool1d", "norm_type = 2\nkernel_size = 4\nceil_mode = True", () => LPPool1d(2, 4, ceil_mode: true)),
        Of(2, "LPPool2d", "norm_type = 2\nkernel_size = 2\nstride = (1, 2)", () => LPPool2d(2, [2, 2], [1, 2])),
        Of(1, "MaxPool1d", "kernel_size = 4\nceil_mode = True", () => MaxPool1d(4, ceil_mode: true)),
        Of(2, "MaxPool2d", "kernel_size = 2\nstride = 3\ndilation = (1, 2)\nceil_mode = True",
            () => MaxPool2d((2, 2), (3, 3), dilation: (1, 2), ceil_mode: true)),
        Of(3, "MaxPool3d", "kernel_size = 2\nstride = 3\npadding = (0, 1, 0)\ndilation = (1, 2, 1)\nceil_mode = True",
            () => MaxPool3d((2, 2, 2), (3, 3, 3), (0, 1, 0), (1, 2, 1), true)),
        new("torch.nn.MaxUnpool2d", "kernel_size = 2\nstride = (1, 2)", () => MaxUnpool2d((2, 2), (1, 2))),
        new("torch.nn.MaxUnpool3d", "kernel_size = 2\npadding = (0, 1, 0)",
            () => MaxUnpool3d((2, 2, 2), padding: (0, 1, 0))),
    ];

    private static Example Of(int dimensions, string name, string bindings, Func<object?> byHand)
    {
        long[] shape = [1, 2, .. Enumerable.Repeat(6L, dimensions)];
        return new($"torch.nn.{name}", bindings, byHand, module => Run(module, shape));
    }
}
