using static TorchSharp.torch.nn.init;

namespace GinSharp.Torch.Conversions;

/// <summary>What literals become for TorchSharp's types.</summary>
internal static class TorchConversions
{
    public static void Register(GinConfig config)
    {
        config.AddConverter(TensorLiteral.Read);
        config.AddConverter(DeviceName.Read);
        config.AddConverter(ScalarLiteral.Read);
        config.AddConverter(literal => new Size(Extent<Rank.Any>.Read(literal).ToArray()));
        config.AddConverter(Numbers.Read);

        config.AddConverter(Extent<Rank.Any>.Read);
        config.AddConverter(Extent<Rank.One>.Read);
        config.AddConverter(Extent<Rank.Two>.Read);
        config.AddConverter(Extent<Rank.Three>.Read);
        config.AddConverter(Extent<Rank.Four>.Read);
        config.AddConverter(Extent<Rank.Six>.Read);
        config.AddConverter(OutputSize<Rank.Two>.Read);
        config.AddConverter(OutputSize<Rank.Three>.Read);
        config.AddConverter(ConvolutionPadding<Rank.One>.Read);
        config.AddConverter(ConvolutionPadding<Rank.Two>.Read);
        config.AddConverter(ConvolutionPadding<Rank.Three>.Read);

        config.AddConverter(EnumNames.Read<FanInOut>);
        config.AddConverter(EnumNames.Read<Nonlinearity>);
        config.AddConverter(EnumNames.Read<InterpolationMode>);
        config.AddConverter(EnumNames.Read<KLReduction>);
        config.AddConverter(EnumNames.Read<torch.optim.lr_scheduler.impl.CyclicLR.Mode>);
    }
}
