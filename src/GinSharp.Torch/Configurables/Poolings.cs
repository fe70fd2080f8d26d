using GinSharp.Torch.Conversions;

namespace GinSharp.Torch.Configurables;

/// <summary>The pooling modules of <c>torch.nn</c>.</summary>
internal static class Poolings
{
    public static AdaptiveAvgPool1d AdaptiveAvgPool1d(long output_size) => torch.nn.AdaptiveAvgPool1d(output_size);

    public static AdaptiveAvgPool2d AdaptiveAvgPool2d(Extent<Rank.Two> output_size) =>
        torch.nn.AdaptiveAvgPool2d(output_size.AsPair());

    public static AdaptiveAvgPool3d AdaptiveAvgPool3d(Extent<Rank.Three> output_size) =>
        torch.nn.AdaptiveAvgPool3d(output_size.AsTriple());

    public static AdaptiveMaxPool1d AdaptiveMaxPool1d(long output_size) => torch.nn.AdaptiveMaxPool1d(output_size);

    public static AdaptiveMaxPool2d AdaptiveMaxPool2d(Extent<Rank.Two> output_size) =>
        torch.nn.AdaptiveMaxPool2d(output_size.ToArray());

    public static AdaptiveMaxPool3d AdaptiveMaxPool3d(Extent<Rank.Three> output_size) =>
        torch.nn.AdaptiveMaxPool3d(output_size.ToArray());

    public static AvgPool1d AvgPool1d(
        long kernel_size, long? stride = null, long padding = 0, bool ceil_mode = false,
        bool count_include_pad = true) =>
        torch.nn.AvgPool1d(kernel_size, stride, padding, ceil_mode, count_include_pad);

    public static AvgPool2d AvgPool2d(
        Extent<Rank.Two> kernel_size, Extent<Rank.Two>? stride = null, Extent<Rank.Two>? padding = null,
        bool ceil_mode = false, bool count_include_pad = true, long? divisor_override = null) =>
        torch.nn.AvgPool2d(
            kernel_size.AsPair(), stride?.AsPair(), padding?.AsPair(), ceil_mode, count_include_pad, divisor_override);

    public static AvgPool3d AvgPool3d(
        Extent<Rank.Three> kernel_size, Extent<Rank.Three>? stride = null, Extent<Rank.Three>? padding = null,
        bool ceil_mode = false, bool count_include_pad = true, long? divisor_override = null) =>
        torch.nn.AvgPool3d(
            kernel_size.AsTriple(), stride?.AsTriple(), padding?.AsTriple(), ceil_mode, count_include_pad,
            divisor_override);

    public static FractionalMaxPool2d FractionalMaxPool2d(
        Extent<Rank.Two> kernel_size, Extent<Rank.Two>? output_size = null, (double, double)? output_ratio = null) =>
        torch.nn.FractionalMaxPool2d(kernel_size.AsPair(), output_size?.AsPair(), output_ratio);

    public static FractionalMaxPool3d FractionalMaxPool3d(
        Extent<Rank.Three> kernel_size, Extent<Rank.Three>? output_size = null,
        (double, double, double)? output_ratio = null) =>
        torch.nn.FractionalMaxPool3d(kernel_size.AsTriple(), output_size?.AsTriple(), output_ratio);

    public static LPPool1d LPPool1d(double norm_type, long kernel_size, long? stride = null, bool ceil_mode = false) =>
        torch.nn.LPPool1d(norm_type, kernel_size, stride, ceil_mode);

    public static LPPool2d LPPool2d(
        double norm_type, Extent<Rank.Two> kernel_size, Extent<Rank.Two>? stride = null, bool ceil_mode = false) =>
        torch.nn.LPPool2d(norm_type, kernel_size.ToArray(), stride?.ToArray(), ceil_mode);

    public static MaxPool1d MaxPool1d(
        long kernel_size, long? stride = null, long? padding = null, long? dilation = null, bool ceil_mode = false) =>
        torch.nn.MaxPool1d(kernel_size, stride, padding, dilation, ceil_mode);

    public static MaxPool2d MaxPool2d(
        Extent<Rank.Two> kernel_size, Extent<Rank.Two>? stride = null, Extent<Rank.Two>? padding = null,
        Extent<Rank.Two>? dilation = null, bool ceil_mode = false) =>
        torch.nn.MaxPool2d(kernel_size.AsPair(), stride?.AsPair(), padding?.AsPair(), dilation?.AsPair(), ceil_mode);

    public static MaxPool3d MaxPool3d(
        Extent<Rank.Three> kernel_size, Extent<Rank.Three>? stride = null, Extent<Rank.Three>? padding = null,
        Extent<Rank.Three>? dilation = null, bool ceil_mode = false) =>
        torch.nn.MaxPool3d(
            kernel_size.AsTriple(), stride?.AsTriple(), padding?.AsTriple(), dilation?.AsTriple(), ceil_mode);

    public static MaxUnpool1d MaxUnpool1d(long kernel_size, long? stride = null, long? padding = null) =>
        torch.nn.MaxUnpool1d(kernel_size, stride, padding);

    public static MaxUnpool2d MaxUnpool2d(
        Extent<Rank.Two> kernel_size, Extent<Rank.Two>? stride = null, Extent<Rank.Two>? padding = null) =>
        torch.nn.MaxUnpool2d(kernel_size.AsPair(), stride?.AsPair(), padding?.AsPair());

    public static MaxUnpool3d MaxUnpool3d(
        Extent<Rank.Three> kernel_size, Extent<Rank.Three>? stride = null, Extent<Rank.Three>? padding = null) =>
        torch.nn.MaxUnpool3d(kernel_size.AsTriple(), stride?.AsTriple(), padding?.AsTriple());
}
