using GinSharp.Torch.Conversions;
using GinSharp.Torch.Validation;

namespace GinSharp.Torch.Configurables;

/// <summary>The convolutions of <c>torch.nn</c>.</summary>
internal static class Convolutions
{
    public static Conv1d Conv1d(
        [Bounds(AtLeast = 0)] long in_channels, [Bounds(AtLeast = 0)] long out_channels,
        [Bounds(AtLeast = 1)] Extent<Rank.One> kernel_size, [Bounds(AtLeast = 1)] Extent<Rank.One>? stride = null,
        [Bounds(AtLeast = 0)] ConvolutionPadding<Rank.One>? padding = null,
        [Bounds(AtLeast = 1)] Extent<Rank.One>? dilation = null, [Bounds(AtLeast = 1)] long groups = 1,
        bool bias = true, PaddingModes padding_mode = PaddingModes.Zeros, Device? device = null,
        ScalarType? dtype = null)
    {
        Check(in_channels, out_channels, groups, padding?.Name, stride, padding_mode);
        return padding?.Name is { } named
            ? torch.nn.Conv1d(
                in_channels, out_channels, kernel_size.Single, named, stride?.Single ?? 1, dilation?.Single ?? 1,
                padding_mode, groups, bias, device, dtype)
            : torch.nn.Conv1d(
                in_channels, out_channels, kernel_size.Single, stride?.Single ?? 1, padding?.Extent.Single ?? 0,
                dilation?.Single ?? 1, padding_mode, groups, bias, device, dtype);
    }

    public static Conv2d Conv2d(
        [Bounds(AtLeast = 0)] long in_channels, [Bounds(AtLeast = 0)] long out_channels,
        [Bounds(AtLeast = 1)] Extent<Rank.Two> kernel_size, [Bounds(AtLeast = 1)] Extent<Rank.Two>? stride = null,
        [Bounds(AtLeast = 0)] ConvolutionPadding<Rank.Two>? padding = null,
        [Bounds(AtLeast = 1)] Extent<Rank.Two>? dilation = null, [Bounds(AtLeast = 1)] long groups = 1,
        bool bias = true, PaddingModes padding_mode = PaddingModes.Zeros, Device? device = null,
        ScalarType? dtype = null)
    {
        Check(in_channels, out_channels, groups, padding?.Name, stride, padding_mode);
        return padding?.Name is { } named
            ? torch.nn.Conv2d(
                in_channels, out_channels, kernel_size.AsPair(), named, stride?.AsPair(), dilation?.AsPair(),
                padding_mode, groups, bias, device, dtype)
            : torch.nn.Conv2d(
                in_channels, out_channels, kernel_size.AsPair(), stride?.AsPair(), padding?.Extent.AsPair(),
                dilation?.AsPair(), padding_mode, groups, bias, device, dtype);
    }

    public static Conv3d Conv3d(
        [Bounds(AtLeast = 0)] long in_channels, [Bounds(AtLeast = 0)] long out_channels,
        [Bounds(AtLeast = 1)] Extent<Rank.Three> kernel_size, [Bounds(AtLeast = 1)] Extent<Rank.Three>? stride = null,
        [Bounds(AtLeast = 0)] ConvolutionPadding<Rank.Three>? padding = null,
        [Bounds(AtLeast = 1)] Extent<Rank.Three>? dilation = null, [Bounds(AtLeast = 1)] long groups = 1,
        bool bias = true, PaddingModes padding_mode = PaddingModes.Zeros, Device? device = null,
        ScalarType? dtype = null)
    {
        Check(in_channels, out_channels, groups, padding?.Name, stride, padding_mode);
        return padding?.Name is { } named
            ? torch.nn.Conv3d(
                in_channels, out_channels, kernel_size.AsTriple(), named, stride?.AsTriple(), dilation?.AsTriple(),
                padding_mode, groups, bias, device, dtype)
            : torch.nn.Conv3d(
                in_channels, out_channels, kernel_size.AsTriple(), stride?.AsTriple(), padding?.Extent.AsTriple(),
                dilation?.AsTriple(), padding_mode, groups, bias, device, dtype);
    }

    public static ConvTranspose1d ConvTranspose1d(
        [Bounds(AtLeast = 0)] long in_channels, [Bounds(AtLeast = 0)] long out_channels,
        [Bounds(AtLeast = 1)] Extent<Rank.One> kernel_size, [Bounds(AtLeast = 1)] Extent<Rank.One>? stride = null,
        [Bounds(AtLeast = 0)] Extent<Rank.One>? padding = null,
        [Bounds(AtLeast = 0)] Extent<Rank.One>? output_padding = null, [Bounds(AtLeast = 1)] long groups = 1,
        bool bias = true, [Bounds(AtLeast = 1)] Extent<Rank.One>? dilation = null,
        PaddingModes padding_mode = PaddingModes.Zeros, Device? device = null, ScalarType? dtype = null)
    {
        CheckTransposed(in_channels, out_channels, groups, padding_mode, output_padding);
        return torch.nn.ConvTranspose1d(
            in_channels, out_channels, kernel_size.Single, stride?.Single ?? 1, padding?.Single ?? 0,
            output_padding?.Single ?? 0, dilation?.Single ?? 1, padding_mode, groups, bias, device, dtype);
    }

    public static ConvTranspose2d ConvTranspose2d(
        [Bounds(AtLeast = 0)] long in_channels, [Bounds(AtLeast = 0)] long out_channels,
        [Bounds(AtLeast = 1)] Extent<Rank.Two> kernel_size, [Bounds(AtLeast = 1)] Extent<Rank.Two>? stride = null,
        [Bounds(AtLeast = 0)] Extent<Rank.Two>? padding = null,
        [Bounds(AtLeast = 0)] Extent<Rank.Two>? output_padding = null, [Bounds(AtLeast = 1)] long groups = 1,
        bool bias = true, [Bounds(AtLeast = 1)] Extent<Rank.Two>? dilation = null,
        PaddingModes padding_mode = PaddingModes.Zeros, Device? device = null, ScalarType? dtype = null)
    {
        CheckTransposed(in_channels, out_channels, groups, padding_mode, output_padding);
        return torch.nn.ConvTranspose2d(
            in_channels, out_channels, kernel_size.AsPair(), stride?.AsPair(), padding?.AsPair(),
            output_padding?.AsPair(), dilation?.AsPair(), padding_mode, groups, bias, device, dtype);
    }

    public static ConvTranspose3d ConvTranspose3d(
        [Bounds(AtLeast = 0)] long in_channels, [Bounds(AtLeast = 0)] long out_channels,
        [Bounds(AtLeast = 1)] Extent<Rank.Three> kernel_size, [Bounds(AtLeast = 1)] Extent<Rank.Three>? stride = null,
        [Bounds(AtLeast = 0)] Extent<Rank.Three>? padding = null,
        [Bounds(AtLeast = 0)] Extent<Rank.Three>? output_padding = null, [Bounds(AtLeast = 1)] long groups = 1,
        bool bias = true, [Bounds(AtLeast = 1)] Extent<Rank.Three>? dilation = null,
        PaddingModes padding_mode = PaddingModes.Zeros, Device? device = null, ScalarType? dtype = null)
    {
        CheckTransposed(in_channels, out_channels, groups, padding_mode, output_padding);
        return torch.nn.ConvTranspose3d(
            in_channels, out_channels, kernel_size.AsTriple(), stride?.AsTriple(), padding?.AsTriple(),
            output_padding?.AsTriple(), dilation?.AsTriple(), padding_mode, groups, bias, device, dtype);
    }

    private static void Check(
        long in_channels, long out_channels, long groups, Padding? padding, IExtent? stride, PaddingModes padding_mode)
    {
        CheckGroups(in_channels, out_channels, groups);
        if (padding == Padding.Same && stride is not null && stride.Sizes.Any(size => size != 1))
        {
            throw new GinValueException(nameof(stride), "it is 1 where the padding is 'same'");
        }

        if (padding_mode == PaddingModes.Constant)
        {
            throw new GinValueException(
                nameof(padding_mode), "write one of 'zeros', 'reflect', 'replicate', 'circular'");
        }
    }

    private static void CheckTransposed(
        long in_channels, long out_channels, long groups, PaddingModes padding_mode, IExtent? output_padding)
    {
        if (output_padding?.Sizes.Distinct().Count() > 1)
        {
            throw new GinValueException(
                nameof(output_padding), "TorchSharp takes the first for each dimension; write a single integer");
        }

        CheckGroups(in_channels, out_channels, groups);
        if (padding_mode != PaddingModes.Zeros)
        {
            throw new GinValueException(nameof(padding_mode), "transposed convolutions pad with 'zeros' only");
        }
    }

    private static void CheckGroups(long in_channels, long out_channels, long groups)
    {
        if (in_channels % groups != 0)
        {
            throw new GinValueException(nameof(in_channels), $"{in_channels} cannot be divided into {groups} groups");
        }

        if (out_channels % groups != 0)
        {
            throw new GinValueException(nameof(out_channels), $"{out_channels} cannot be divided into {groups} groups");
        }
    }
}
