using static TorchSharp.torch.nn.functional;

namespace GinSharp.Torch.Laws;

/// <summary>Laws of counts and choices. Their last parameters are probabilities and logits.</summary>
internal static class DiscreteLaws
{
    /// <summary>Of how many, the probabilities, and the logits.</summary>
    public static Law Binomial { get; } = new("Binomial")
    {
        IsReparameterized = false,
        Mean = p => p[0] * p[1],
        Mode = p => minimum(((p[0] + 1) * p[1]).floor(), p[0]),
        Variance = p => p[0] * p[1] * (1 - p[1]),
        LogProbability = LogOfBinomial,
        Entropy = p =>
        {
            var logs = LogOfBinomial(p, Counts(p));
            return -(logs.exp() * logs).sum(dim: 0);
        },
        Support = Counts,
        Sample = (p, shape, generator) => binomial(p[0].expand(shape), p[1].expand(shape), generator!),
    };

    /// <summary>The probabilities, and the logits.</summary>
    public static Law Geometric { get; } = new("Geometric")
    {
        IsReparameterized = false,
        Mean = p => p[0].reciprocal() - 1,
        Mode = p => zeros_like(p[0]),
        Variance = p => (p[0].reciprocal() - 1) / p[0],
        Entropy = p => binary_cross_entropy_with_logits(p[1], p[0], reduction: Reduction.None) / p[0],
        LogProbability = (p, value) =>
        {
            var all = broadcast_tensors(value, p[0]);
            var missing = (-all[1].masked_fill(all[1].eq(1) & all[0].eq(0), 0)).log1p();
            return (all[0] * missing) + all[1].log();
        },
        Sample = (p, shape, generator) => (Noise.Uniform(p[0], shape, generator).log() / (-p[0]).log1p()).floor(),
    };

    /// <summary>The probabilities, and their logarithms.</summary>
    public static Law OneHotCategorical { get; } = new("OneHotCategorical")
    {
        EventDimensions = 1,
        IsReparameterized = false,
        Mean = p => p[0].clone(),
        Mode = p => one_hot(p[0].argmax(-1), p[0].shape[^1]).to(p[0].dtype),
        Variance = p => p[0] * (1 - p[0]),
        Entropy = p => -(p[1].clamp_min(finfo(p[1].dtype).min) * p[0]).sum(-1),
        LogProbability = (p, value) =>
        {
            var all = broadcast_tensors(value, p[1]);
            return all[1].gather(-1, all[0].argmax(-1, true)).squeeze(-1);
        },
        Support = p => eye(p[0].shape[^1], dtype: p[0].dtype, device: p[0].device)
            .view([p[0].shape[^1], .. Enumerable.Repeat(1L, (int)p[0].dim() - 1), p[0].shape[^1]]),
        Sample = (p, shape, generator) =>
        {
            var (count, choices) = (shape.Aggregate(1L, (product, size) => product * size), p[0].shape[^1]);
            var drawn = multinomial(p[0].expand(shape).reshape(count / choices, choices), 1, true, generator!);
            return one_hot(drawn.squeeze(-1), choices).to(p[0].dtype).reshape(shape);
        },
    };

    private static Tensor LogOfBinomial(Tensor[] p, Tensor value)
    {
        var positive = (p[2].clamp_min(0) + p[2] - p[2].clamp_max(0)) / 2;
        var normalizing = (p[0] * positive) + (p[0] * (-p[2].abs()).exp().log1p()) - (p[0] + 1).lgamma();
        return (value * p[2]) - (value + 1).lgamma() - (p[0] - value + 1).lgamma() - normalizing;
    }

    // PyTorch, too, enumerates only where all are of as many.
    private static Tensor Counts(Tensor[] p)
    {
        var most = p[0].max().to(ScalarType.Float64).item<double>();
        return p[0].min().to(ScalarType.Float64).item<double>() == most
            ? arange((long)most + 1, p[0].dtype, p[0].device)
                .view([(long)most + 1, .. Enumerable.Repeat(1L, (int)p[0].dim())])
            : throw new NotImplementedException("Binomial has no support where the counts differ");
    }
}
