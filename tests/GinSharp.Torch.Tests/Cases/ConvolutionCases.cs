using TorchSharp;
using static GinSharp.Torch.Tests.TorchConfig;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace GinSharp.Torch.Tests.Cases;

internal static class ConvolutionCases
{
    public static readonly Example[] List =
    [
        new("torch.nn.Conv1d", "in_channels = 2\nout_channels = 4\nkernel_size = 3\nstride = 2\npadding = 1\ngroups " +
            "= 2\nbias = False",
            () => Conv1d(2, 4, 3, 2, 1, groups: 2, bias: false), module => Run(module, 1, 2, 9)),
        new("torch.nn.Conv1d", "in_channels = 2\nout_channels = 4\nkernel_size = 3\npadding = 'same'\npadding_mode " +
            "= 'reflect'",
            () => Conv1d(2, 4, 3, Padding.Same, padding_mode: PaddingModes.Reflect), module => Run(module, 1, 2, 9)),
        new("torch.nn.Conv2d", "in_channels = 2\nout_channels = 4\nkernel_size = 3",
            () => Conv2d(2, 4, 3), module => Run(module, 1, 2, 9, 9)),
        new("torch.nn.Conv2d",
            """
            in_channels = 2
            out_channels = 4
            kernel_size = (3, 5)
            stride = 2
            padding = (1, 2)
            dilation = [1, 2]
            padding_mode = %PaddingModes.Circular
            dtype = %float64
            """,
            () => Conv2d(2, 4, (3, 5), (2, 2), (1, 2), (1, 2), PaddingModes.Circular, dtype: float64)),
        new("torch.nn.Conv2d", "in_channels = 2\nout_channels = 4\nkernel_size = 3\npadding = 'Same'",
            () => Conv2d(2, 4, 3, Padding.Same), module => Run(module, 1, 2, 9, 9)),
        new("torch.nn.Conv3d", "in_channels = 2\nout_channels = 4\nkernel_size = (1, 2, 3)\nstride = (1, 2, 1)\n" +
            "padding = 1",
            () => Conv3d(2, 4, (1, 2, 3), (1, 2, 1), (1, 1, 1)), module => Run(module, 1, 2, 5, 5, 5)),
        new("torch.nn.Conv3d", "in_channels = 2\nout_channels = 4\nkernel_size = 3\npadding = 'valid'",
            () => Conv3d(2, 4, 3, Padding.Valid), module => Run(module, 1, 2, 5, 5, 5)),
        new("torch.nn.ConvTranspose1d", "in_channels = 2\nout_channels = 4\nkernel_size = 3\nstride = 2\n" +
            "output_padding = 1",
            () => ConvTranspose1d(2, 4, 3, 2, output_padding: 1), module => Run(module, 1, 2, 5)),
        new("torch.nn.ConvTranspose2d", "in_channels = 2\nout_channels = 4\nkernel_size = 4\nstride = 2\npadding = " +
            "1\nbias = False",
            () => ConvTranspose2d(2, 4, 4, 2, 1, bias: false), module => Run(module, 1, 2, 5, 5)),
        new("torch.nn.ConvTranspose3d", "in_channels = 2\nout_channels = 4\nkernel_size = (1, 2, 3)\noutput_padding " +
            "= 0",
            () => ConvTranspose3d(2, 4, (1, 2, 3), output_padding: (0, 0, 0)), module => Run(module, 1, 2, 3, 3, 3)),
        new("torch.nn.Conv1d", "in_channels = 2\nout_channels = 4\nkernel_size = 3\ndilation = 2\ndtype = %float64",
            () => Conv1d(2, 4, 3, dilation: 2, dtype: float64)),
        new("torch.nn.Conv2d", "in_channels = 2\nout_channels = 4\nkernel_size = 3\ngroups = 2\nbias = False",
            () => Conv2d(2, 4, 3, groups: 2, bias: false)),
        new("torch.nn.Conv2d",
            "in_channels = 2\nout_channels = 4\nkernel_size = 3\npadding = 'same'\ndilation = 2\npadding_mode = " +
            "'reflect'\n" +
            "groups = 2\nbias = False\ndtype = %float64",
            () => Conv2d(
                2, 4, 3, Padding.Same, dilation: 2, padding_mode: PaddingModes.Reflect, groups: 2, bias: false,
                dtype: float64)),
        new("torch.nn.Conv3d",
            "in_channels = 2\nout_channels = 4\nkernel_size = 3\ndilation = (1, 2, 1)\npadding_mode = 'circular'\n" +
            "groups = 2\nbias = False\ndtype = %float64",
            () => Conv3d(
                2, 4, (3, 3, 3), dilation: (1, 2, 1), padding_mode: PaddingModes.Circular, groups: 2, bias: false,
                dtype: float64)),
        new("torch.nn.Conv3d",
            "in_channels = 2\nout_channels = 4\nkernel_size = 3\npadding = 'valid'\nstride = 2\ndilation = (1, 2, " +
            "1)\n" +
            "padding_mode = 'circular'\ngroups = 2\nbias = False\ndtype = %float64",
            () => Conv3d(
                2, 4, (3, 3, 3), Padding.Valid, (2, 2, 2), (1, 2, 1), PaddingModes.Circular, 2, false, dtype: float64)),
        new("torch.nn.ConvTranspose1d",
            "in_channels = 2\nout_channels = 4\nkernel_size = 3\npadding = 1\ndilation = 2\npadding_mode = 'zeros'\n" +
            "groups = 2\nbias = False\ndtype = %float64",
            () => ConvTranspose1d(2, 4, 3, padding: 1, dilation: 2, groups: 2, bias: false, dtype: float64)),
        new("torch.nn.ConvTranspose2d",
            "in_channels = 2\nout_channels = 4\nkernel_size = 3\nstride = 3\noutput_padding = (1, 2)\ndilation = " +
            "(2, 1)\n" +
            "padding_mode = 'zeros'\ngroups = 2\ndtype = %float64",
            () => ConvTranspose2d(
                2, 4, (3, 3), (3, 3), output_padding: (1, 2), dilation: (2, 1), groups: 2, dtype: float64)),
        new("torch.nn.ConvTranspose3d",
            "in_channels = 2\nout_channels = 4\nkernel_size = 3\nstride = (1, 2, 3)\npadding = (1, 0, 1)\ndilation " +
            "= (2, 1, 1)\n" +
            "padding_mode = 'zeros'\ngroups = 2\nbias = False\ndtype = %float64",
            () => ConvTranspose3d(
                2, 4, (3, 3, 3), (1, 2, 3), (1, 0, 1), dilation: (2, 1, 1), groups: 2, bias: false, dtype: float64)),
    ];
}
