namespace GinSharp.Torch.Replacements;

/// <summary>Fills tensors with random numbers, which is not differentiated.</summary>
internal static class RandomNumbers
{
    public static Tensor Normal(Tensor tensor, double mean, double std, Generator? generator)
    {
        using var _ = no_grad();
        tensor.normal_(mean, std, generator);
        return tensor;
    }

    public static Tensor Uniform(Tensor tensor, double low, double high, Generator? generator)
    {
        using var _ = no_grad();
        tensor.uniform_(low, high, generator);
        return tensor;
    }

    /// <summary>A normal distribution of which nothing below or above is drawn.</summary>
    public static Tensor TruncatedNormal(
        Tensor tensor, double mean, double std, double low, double high, Generator? generator)
    {
        using var _ = no_grad();
        var (first, last) = (ErrorFunction((low - mean) / std), ErrorFunction((high - mean) / std));
        tensor.uniform_(first, last, generator);
        tensor.erfinv_().mul_(std * Math.Sqrt(2)).add_(mean).clamp_(low, high);
        return tensor;
    }

    /// <summary>Of what lies that many deviations from the mean.</summary>
    private static double ErrorFunction(double deviations)
    {
        using var argument = torch.tensor(deviations / Math.Sqrt(2), ScalarType.Float64);
        using var result = argument.erf();
        return result.item<double>();
    }
}
