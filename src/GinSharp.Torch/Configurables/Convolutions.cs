using GinSharp.Torch.Conversions;

namespace GinSharp.Torch.Configurables;

/// <summary>The convolutions of <c>torch.nn</c>.</summary>
internal static class Convolutions
{
    public static Conv1d Conv1d(
        long in_channels, long out_channels, long kernel_size, long stride = 1,
        ConvolutionPadding<Rank.One>? padding = null, long dilation = 1, PaddingModes padding_mode = PaddingModes.Zeros,
        long groups = 1, bool bias = true, Device? device = null, ScalarType? dtype = null) =>
        padding?.Name is { } named
            ? torch.nn.Conv1d(
                in_channels, out_channels, kernel_size, named, stride, dilation, padding_mode, groups, bias, device,
                dtype)
            : torch.nn.Conv1d(
                in_channels, out_channels, kernel_size, stride, padding?.Sizes.Single ?? 0, dilation, padding_mode,
                groups, bias, device, dtype);

    public static Conv2d Conv2d(
        long in_channels, long out_channels, Extent<Rank.Two> kernel_size, Extent<Rank.Two>? stride = null,
        ConvolutionPadding<Rank.Two>? padding = null, Extent<Rank.Two>? dilation = null,
        PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true, Device? device = null,
        ScalarType? dtype = null) =>
        padding?.Name is { } named
            ? torch.nn.Conv2d(
                in_channels, out_channels, kernel_size.AsPair(), named, stride?.AsPair(), dilation?.AsPair(),
                padding_mode, groups, bias, device, dtype)
            : torch.nn.Conv2d(
                in_channels, out_channels, kernel_size.AsPair(), stride?.AsPair(), padding?.Sizes.AsPair(),
                dilation?.AsPair(), padding_mode, groups, bias, device, dtype);

    public static Conv3d Conv3d(
        long in_channels, long out_channels, Extent<Rank.Three> kernel_size, Extent<Rank.Three>? stride = null,
        ConvolutionPadding<Rank.Three>? padding = null, Extent<Rank.Three>? dilation = null,
        PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true, Device? device = null,
        ScalarType? dtype = null) =>
        padding?.Name is { } named
            ? torch.nn.Conv3d(
                in_channels, out_channels, kernel_size.AsTriple(), named, stride?.AsTriple(), dilation?.AsTriple(),
                padding_mode, groups, bias, device, dtype)
            : torch.nn.Conv3d(
                in_channels, out_channels, kernel_size.AsTriple(), stride?.AsTriple(), padding?.Sizes.AsTriple(),
                dilation?.AsTriple(), padding_mode, groups, bias, device, dtype);

    public static ConvTranspose1d ConvTranspose1d(
        long in_channels, long out_channels, long kernel_size, long stride = 1, long padding = 0,
        long output_padding = 0, long dilation = 1, PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1,
        bool bias = true, Device? device = null, ScalarType? dtype = null) =>
        torch.nn.ConvTranspose1d(
            in_channels, out_channels, kernel_size, stride, padding, output_padding, dilation, padding_mode, groups,
            bias, device, dtype);

    public static ConvTranspose2d ConvTranspose2d(
        long in_channels, long out_channels, Extent<Rank.Two> kernel_size, Extent<Rank.Two>? stride = null,
        Extent<Rank.Two>? padding = null, Extent<Rank.Two>? output_padding = null, Extent<Rank.Two>? dilation = null,
        PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true, Device? device = null,
        ScalarType? dtype = null) =>
        torch.nn.ConvTranspose2d(
            in_channels, out_channels, kernel_size.AsPair(), stride?.AsPair(), padding?.AsPair(),
            output_padding?.AsPair(), dilation?.AsPair(), padding_mode, groups, bias, device, dtype);

    public static ConvTranspose3d ConvTranspose3d(
        long in_channels, long out_channels, Extent<Rank.Three> kernel_size, Extent<Rank.Three>? stride = null,
        Extent<Rank.Three>? padding = null, Extent<Rank.Three>? output_padding = null,
        Extent<Rank.Three>? dilation = null, PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1,
        bool bias = true, Device? device = null, ScalarType? dtype = null) =>
        torch.nn.ConvTranspose3d(
            in_channels, out_channels, kernel_size.AsTriple(), stride?.AsTriple(), padding?.AsTriple(),
            output_padding?.AsTriple(), dilation?.AsTriple(), padding_mode, groups, bias, device, dtype);
}
