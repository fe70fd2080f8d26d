using static TorchSharp.torch;
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
        Of(3, "AvgPool3d", "kernel_size = (2, 3, 1)\npadding = (1, 1, 0)", () => AvgPool3d((2, 3, 1), padding: (1, 1, 0))),
        new("torch.nn.FractionalMaxPool2d", "kernel_size = 2\noutput_size = (3, 2)", () => FractionalMaxPool2d((2, 2), (3, 2))),
        new("torch.nn.FractionalMaxPool2d", "kernel_size = 2\noutput_ratio = (0.5, 0.7)",
            () => FractionalMaxPool2d((2, 2), output_ratio: (0.5, 0.7))),
        new("torch.nn.FractionalMaxPool3d", "kernel_size = 2\noutput_size = 3",
            () => FractionalMaxPool3d((2, 2, 2), (3, 3, 3))),
        Of(1, "LPPool1d", "norm_type = 2\nkernel_size = 3\nstride = 1", () => LPPool1d(2, 3, 1)),
        Of(2, "LPPool2d", "norm_type = 2\nkernel_size = (3, 2)\nceil_mode = True", () => LPPool2d(2, [3, 2], ceil_mode: true)),
        Of(1, "MaxPool1d", "kernel_size = 2\nstride = 1\npadding = 1\ndilation = 2", () => MaxPool1d(2, 1, 1, 2)),
        Of(2, "MaxPool2d", "kernel_size = 2", () => MaxPool2d((2, 2))),
        Of(2, "MaxPool2d", "kernel_size = (2, 3)\nstride = 1\npadding = (1, 1)", () => MaxPool2d((2, 3), (1, 1), (1, 1))),
        Of(3, "MaxPool3d", "kernel_size = 2\nstride = (1, 2, 1)", () => MaxPool3d((2, 2, 2), (1, 2, 1))),
        new("torch.nn.MaxUnpool1d", "kernel_size = 2\nstride = 1\npadding = 1", () => MaxUnpool1d(2, 1, 1)),
        new("torch.nn.MaxUnpool2d", "kernel_size = (2, 3)\npadding = 1", () => MaxUnpool2d((2, 3), padding: (1, 1))),
        new("torch.nn.MaxUnpool3d", "kernel_size = 2\nstride = 1", () => MaxUnpool3d((2, 2, 2), (1, 1, 1))),
    ];

    private static Example Of(int dimensions, string name, string bindings, Func<object?> byHand)
    {
        long[] shape = [1, 2, .. Enumerable.Repeat(6L, dimensions)];
        return new(
            $"torch.nn.{name}", bindings, byHand,
            module => ((Module<Tensor, Tensor>)module).call(arange(shape.Aggregate(1L, (a, b) => a * b), float32).reshape(shape)));
    }
}
