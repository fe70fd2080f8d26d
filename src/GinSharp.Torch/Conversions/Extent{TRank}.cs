namespace GinSharp.Torch.Conversions;

/// <summary>A size along each of several dimensions: in a file one integer for all of them, or one for each.</summary>
internal readonly struct Extent<TRank> : IExtent
    where TRank : struct, Rank.ICount
{
    private readonly long[] _sizes;

    private Extent(long[] sizes) => _sizes = sizes;

    public static Extent<TRank> Read(object? literal) => literal switch
    {
        long size => All(size),
        IReadOnlyList<object?> items when TRank.Count == 0 || items.Count == TRank.Count =>
            new([.. items.Select(item => item is long size ? size : throw Mistake())]),
        _ => throw Mistake(),
    };

    public static Extent<TRank> All(long size) => new([.. Enumerable.Repeat(size, Math.Max(TRank.Count, 1))]);

    public IReadOnlyList<long> Sizes => _sizes;

    public long Single => _sizes[0];

    public long[] ToArray() => [.. _sizes];

    public (long, long) AsPair() => (_sizes[0], _sizes[1]);

    public (long, long, long) AsTriple() => (_sizes[0], _sizes[1], _sizes[2]);

    public (long, long, long, long) AsQuadruple() => (_sizes[0], _sizes[1], _sizes[2], _sizes[3]);

    public (long, long, long, long, long, long) AsSextuple() =>
        (_sizes[0], _sizes[1], _sizes[2], _sizes[3], _sizes[4], _sizes[5]);

    private static FormatException Mistake() => new(TRank.Count switch
    {
        0 => "it takes integers",
        1 => "it takes an integer",
        var count => $"it takes an integer, or {count} of them",
    });
}
