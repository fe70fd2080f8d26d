namespace GinSharp.Torch.Conversions;

/// <summary>The padding of a convolution: sizes, or <c>'same'</c> or <c>'valid'</c>.</summary>
/// <param name="Name">The name; null where there are sizes.</param>
/// <param name="Extent">The sizes.</param>
internal readonly record struct ConvolutionPadding<TRank>(Padding? Name, Extent<TRank> Extent) : IExtent
    where TRank : struct, Rank.ICount
{
    public static ConvolutionPadding<TRank> Read(object? literal) => literal switch
    {
        Padding name => new(name, default),
        string name => new(EnumNames.Read<Padding>(name), default),
        _ => new(null, Extent<TRank>.Read(literal)),
    };

    public IReadOnlyList<long> Sizes => Name is null ? Extent.Sizes : [];
}
