using GinSharp.Torch.Replacements;

namespace GinSharp.Torch.Conversions;

/// <summary>Sizes of an output, of which None stands for that of the input.</summary>
internal readonly struct OutputSize<TRank> : IExtent
    where TRank : struct, Rank.ICount
{
    private readonly long?[] _sizes;

    private OutputSize(long?[] sizes) => _sizes = sizes;

    public static OutputSize<TRank> Read(object? literal) => literal switch
    {
        long size => new([.. Enumerable.Repeat((long?)size, TRank.Count)]),
        IReadOnlyList<object?> items when items.Count == TRank.Count => new([.. items.Select(Size)]),
        _ => throw Mistake(),
    };

    public IReadOnlyList<long> Sizes => [.. _sizes.OfType<long>()];

    public Module<Tensor, Tensor> Adapt(string name, Func<Tensor, long[], Tensor> pool)
    {
        var sizes = _sizes;
        return new FunctionModule(name, input => pool(
            input, [.. sizes.Select((size, i) => size ?? input.shape[input.shape.Length - sizes.Length + i])]));
    }

    private static long? Size(object? item) => item is null or long ? (long?)item : throw Mistake();

    private static FormatException Mistake() => new($"it takes an integer, or {TRank.Count} of them or None");
}
