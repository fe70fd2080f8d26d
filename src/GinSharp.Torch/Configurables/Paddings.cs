using GinSharp.Torch.Conversions;
using GinSharp.Torch.Validation;

namespace GinSharp.Torch.Configurables;

/// <summary>The padding modules of <c>torch.nn</c>.</summary>
internal static class Paddings
{
    public static ConstantPad1d ConstantPad1d(Extent<Rank.Two> padding, double value) =>
        torch.nn.ConstantPad1d(padding.AsPair(), value);

    public static ConstantPad2d ConstantPad2d(Extent<Rank.Four> padding, double value) =>
        torch.nn.ConstantPad2d(padding.AsQuadruple(), value);

    public static ConstantPad3d ConstantPad3d(Extent<Rank.Six> padding, double value) =>
        torch.nn.ConstantPad3d(padding.AsSextuple(), value);

    public static ReflectionPad1d ReflectionPad1d([Bounds(AtLeast = 0)] Extent<Rank.Two> padding) =>
        torch.nn.ReflectionPad1d(padding.AsPair());

    public static ReflectionPad2d ReflectionPad2d([Bounds(AtLeast = 0)] Extent<Rank.Four> padding) =>
        torch.nn.ReflectionPad2d(padding.AsQuadruple());

    public static ReflectionPad3d ReflectionPad3d([Bounds(AtLeast = 0)] Extent<Rank.Six> padding) =>
        torch.nn.ReflectionPad3d(padding.AsSextuple());

    public static ReplicationPad1d ReplicationPad1d([Bounds(AtLeast = 0)] Extent<Rank.Two> padding) =>
        torch.nn.ReplicationPad1d(padding.AsPair());

    public static ReplicationPad2d ReplicationPad2d([Bounds(AtLeast = 0)] Extent<Rank.Four> padding) =>
        torch.nn.ReplicationPad2d(padding.AsQuadruple());

    public static ReplicationPad3d ReplicationPad3d([Bounds(AtLeast = 0)] Extent<Rank.Six> padding) =>
        torch.nn.ReplicationPad3d(padding.AsSextuple());

    public static ZeroPad2d ZeroPad2d(Extent<Rank.Four> padding) => torch.nn.ZeroPad2d(padding.AsQuadruple());
}
