namespace GinSharp.Torch.Conversions;

/// <summary>Sizes, however many.</summary>
internal interface IExtent
{
    IReadOnlyList<long> Sizes { get; }
}
