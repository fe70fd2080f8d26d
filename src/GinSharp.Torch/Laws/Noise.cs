namespace GinSharp.Torch.Laws;

/// <summary>Random numbers of the type and on the device of a tensor.</summary>
internal static class Noise
{
    public static Tensor Normal(Tensor like, long[] shape, Generator? generator) =>
        empty(shape, like.dtype, like.device).normal_(0, 1, generator);

    public static Tensor Exponential(Tensor like, long[] shape, Generator? generator) =>
        empty(shape, like.dtype, like.device).exponential_(1, generator);

    /// <summary>Above 0 and below 1.</summary>
    public static Tensor Uniform(Tensor like, long[] shape, Generator? generator)
    {
        var limits = finfo(like.dtype);
        return empty(shape, like.dtype, like.device).uniform_(limits.tiny, 1 - limits.eps, generator);
    }

    /// <summary>The noise of Gumbel.</summary>
    public static Tensor Gumbel(Tensor like, long[] shape, Generator? generator) =>
        Uniform(like, shape, generator).log().neg().log().neg();
}
