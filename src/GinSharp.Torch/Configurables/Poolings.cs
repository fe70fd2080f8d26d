using GinSharp.Torch.Conversions;
using GinSharp.Torch.Replacements;
using GinSharp.Torch.Validation;

namespace GinSharp.Torch.Configurables;

/// <summary>The pooling modules of <c>torch.nn</c>.</summary>
internal static class Poolings
{
    public static Module<Tensor, Tensor> AdaptiveAvgPool1d([Bounds(AtLeast = 1)] Extent<Rank.One> output_size) =>
        torch.nn.AdaptiveAvgPool1d(output_size.Single);

    public static Module<Tensor, Tensor> AdaptiveAvgPool2d([Bounds(AtLeast = 1)] OutputSize<Rank.Two> output_size) =>
        output_size.Adapt(nameof(AdaptiveAvgPool2d), functional.adaptive_avg_pool2d);

    public static Module<Tensor, Tensor> AdaptiveAvgPool3d([Bounds(AtLeast = 1)] OutputSize<Rank.Three> output_size) =>
        output_size.Adapt(nameof(AdaptiveAvgPool3d), functional.adaptive_avg_pool3d);

    public static Module<Tensor, Tensor> AdaptiveMaxPool1d([Bounds(AtLeast = 1)] Extent<Rank.One> output_size) =>
        torch.nn.AdaptiveMaxPool1d(output_size.Single);

    public static Module<Tensor, Tensor> AdaptiveMaxPool2d([Bounds(AtLeast = 1)] OutputSize<Rank.Two> output_size) =>
        output_size.Adapt(nameof(AdaptiveMaxPool2d), functional.adaptive_max_pool2d);

    public static Module<Tensor, Tensor> AdaptiveMaxPool3d([Bounds(AtLeast = 1)] OutputSize<Rank.Three> output_size) =>
        output_size.Adapt(nameof(AdaptiveMaxPool3d), AdaptiveMaximum.Of);

    public static AvgPool1d AvgPool1d(
        [Bounds(AtLeast = 1)] Extent<Rank.One> kernel_size, [Bounds(AtLeast = 1)] Extent<Rank.One>? stride = null,
        [Bounds(AtLeast = 0)] Extent<Rank.One>? padding = null, bool ceil_mode = false,
        bool count_include_pad = true) =>
        torch.nn.AvgPool1d(
            kernel_size.Single, stride?.Single, Padded(padding, kernel_size)?.Single ?? 0, ceil_mode,
            count_include_pad);

    public static AvgPool2d AvgPool2d(
        [Bounds(AtLeast = 1)] Extent<Rank.Two> kernel_size, [Bounds(AtLeast = 1)] Extent<Rank.Two>? stride = null,
        [Bounds(AtLeast = 0)] Extent<Rank.Two>? padding = null,
        bool ceil_mode = false, bool count_include_pad = true, [Bounds(AtLeast = 1)] long? divisor_override = null) =>
        torch.nn.AvgPool2d(
            kernel_size.AsPair(), stride?.AsPair(), Padded(padding, kernel_size)?.AsPair(), ceil_mode,
            count_include_pad, divisor_override);

    public static AvgPool3d AvgPool3d(
        [Bounds(AtLeast = 1)] Extent<Rank.Three> kernel_size, [Bounds(AtLeast = 1)] Extent<Rank.Three>? stride = null,
        [Bounds(AtLeast = 0)] Extent<Rank.Three>? padding = null,
        bool ceil_mode = false, bool count_include_pad = true, [Bounds(AtLeast = 1)] long? divisor_override = null) =>
        torch.nn.AvgPool3d(
            kernel_size.AsTriple(), stride?.AsTriple(), Padded(padding, kernel_size)?.AsTriple(), ceil_mode,
            count_include_pad,
            divisor_override);

    public static FractionalMaxPool2d FractionalMaxPool2d(
        [Bounds(AtLeast = 1)] Extent<Rank.Two> kernel_size,
        [Bounds(AtLeast = 1)] Extent<Rank.Two>? output_size = null, [Bounds(Above = 0, Below = 1)] (double,
        double)? output_ratio = null) =>
        torch.nn.FractionalMaxPool2d(kernel_size.AsPair(), output_size?.AsPair(), output_ratio);

    public static FractionalMaxPool3d FractionalMaxPool3d(
        [Bounds(AtLeast = 1)] Extent<Rank.Three> kernel_size,
        [Bounds(AtLeast = 1)] Extent<Rank.Three>? output_size = null,
        [Bounds(Above = 0, Below = 1)] (double, double, double)? output_ratio = null) =>
        torch.nn.FractionalMaxPool3d(kernel_size.AsTriple(), output_size?.AsTriple(), output_ratio);

    public static LPPool1d LPPool1d(
        double norm_type, [Bounds(AtLeast = 1)] Extent<Rank.One> kernel_size,
        [Bounds(AtLeast = 1)] Extent<Rank.One>? stride = null, bool ceil_mode = false) =>
        torch.nn.LPPool1d(Norm(norm_type), kernel_size.Single, stride?.Single, ceil_mode);

    public static LPPool2d LPPool2d(
        double norm_type, [Bounds(AtLeast = 1)] Extent<Rank.Two> kernel_size,
        [Bounds(AtLeast = 1)] Extent<Rank.Two>? stride = null, bool ceil_mode = false) =>
        torch.nn.LPPool2d(Norm(norm_type), kernel_size.ToArray(), stride?.ToArray(), ceil_mode);

    public static MaxPool1d MaxPool1d(
        [Bounds(AtLeast = 1)] Extent<Rank.One> kernel_size, [Bounds(AtLeast = 1)] Extent<Rank.One>? stride = null,
        [Bounds(AtLeast = 0)] Extent<Rank.One>? padding = null, [Bounds(AtLeast = 1)] Extent<Rank.One>? dilation = null,
        bool ceil_mode = false) =>
        torch.nn.MaxPool1d(
            kernel_size.Single, stride?.Single, Padded(padding, kernel_size)?.Single, dilation?.Single, ceil_mode);

    public static MaxPool2d MaxPool2d(
        [Bounds(AtLeast = 1)] Extent<Rank.Two> kernel_size, [Bounds(AtLeast = 1)] Extent<Rank.Two>? stride = null,
        [Bounds(AtLeast = 0)] Extent<Rank.Two>? padding = null,
        [Bounds(AtLeast = 1)] Extent<Rank.Two>? dilation = null, bool ceil_mode = false) =>
        torch.nn.MaxPool2d(kernel_size.AsPair(), stride?.AsPair(), Padded(padding, kernel_size)?.AsPair(),
        dilation?.AsPair(), ceil_mode);

    public static MaxPool3d MaxPool3d(
        [Bounds(AtLeast = 1)] Extent<Rank.Three> kernel_size, [Bounds(AtLeast = 1)] Extent<Rank.Three>? stride = null,
        [Bounds(AtLeast = 0)] Extent<Rank.Three>? padding = null,
        [Bounds(AtLeast = 1)] Extent<Rank.Three>? dilation = null, bool ceil_mode = false) =>
        torch.nn.MaxPool3d(
            kernel_size.AsTriple(), stride?.AsTriple(), Padded(padding, kernel_size)?.AsTriple(),
            dilation?.AsTriple(), ceil_mode);

    public static MaxUnpool1d MaxUnpool1d(
        [Bounds(AtLeast = 1)] Extent<Rank.One> kernel_size, [Bounds(AtLeast = 1)] Extent<Rank.One>? stride = null,
        [Bounds(AtLeast = 0)] Extent<Rank.One>? padding = null) =>
        torch.nn.MaxUnpool1d(kernel_size.Single, (stride ?? kernel_size).Single, Padded(padding,
        kernel_size)?.Single ?? 0);

    public static MaxUnpool2d MaxUnpool2d(
        [Bounds(AtLeast = 1)] Extent<Rank.Two> kernel_size, [Bounds(AtLeast = 1)] Extent<Rank.Two>? stride = null,
        [Bounds(AtLeast = 0)] Extent<Rank.Two>? padding = null) =>
        torch.nn.MaxUnpool2d(
            kernel_size.AsPair(), (stride ?? kernel_size).AsPair(), (Padded(padding,
            kernel_size) ?? Extent<Rank.Two>.All(0)).AsPair());

    public static MaxUnpool3d MaxUnpool3d(
        [Bounds(AtLeast = 1)] Extent<Rank.Three> kernel_size, [Bounds(AtLeast = 1)] Extent<Rank.Three>? stride = null,
        [Bounds(AtLeast = 0)] Extent<Rank.Three>? padding = null) =>
        torch.nn.MaxUnpool3d(
            kernel_size.AsTriple(), (stride ?? kernel_size).AsTriple(),
            (Padded(padding, kernel_size) ?? Extent<Rank.Three>.All(0)).AsTriple());

    private static Extent<TRank>? Padded<TRank>(Extent<TRank>? padding, Extent<TRank> kernel_size)
        where TRank : struct, Rank.ICount =>
        padding is { } sizes && sizes.Sizes.Zip(kernel_size.Sizes).Any(pair => pair.First * 2 > pair.Second)
            ? throw new GinValueException(nameof(padding), "it is more than half of 'kernel_size'")
            : padding;

    private static double Norm(double norm_type) => norm_type != 0
        ? norm_type
        : throw new GinValueException(nameof(norm_type), "it is 0; write the power of the norm, such as 2");
}
