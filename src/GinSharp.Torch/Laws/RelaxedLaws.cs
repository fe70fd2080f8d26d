namespace GinSharp.Torch.Laws;

/// <summary>Laws that are nearly those of choices, and can be differentiated. Their first parameter is a temperature.</summary>
internal static class RelaxedLaws
{
    /// <summary>The temperature, and the logits.</summary>
    public static Law LogitBernoulli { get; } = new("LogitRelaxedBernoulli")
    {
        LogProbability = LogOfBernoulli,
        Sample = SampleBernoulli,
    };

    /// <summary>The temperature, and the logits.</summary>
    public static Law Bernoulli { get; } = new("RelaxedBernoulli")
    {
        LogProbability = (p, value) =>
        {
            var logit = value.log() - (-value).log1p();
            return LogOfBernoulli(p, logit) - value.log() - (-value).log1p();
        },
        Sample = (p, shape, generator) =>
        {
            var limits = finfo(p[1].dtype);
            return SampleBernoulli(p, shape, generator).sigmoid().clamp(limits.tiny, 1 - limits.eps);
        },
    };

    /// <summary>The temperature, and logits whose exponentials sum to one.</summary>
    public static Law ExpCategorical { get; } = new("ExpRelaxedCategorical")
    {
        EventDimensions = 1,
        LogProbability = LogOfCategorical,
        Sample = SampleCategorical,
    };

    /// <summary>The temperature, and logits whose exponentials sum to one.</summary>
    public static Law OneHotCategorical { get; } = new("RelaxedOneHotCategorical")
    {
        EventDimensions = 1,
        LogProbability = (p, value) => LogOfCategorical(p, value.log()) - value.log().sum(-1),
        Sample = (p, shape, generator) => SampleCategorical(p, shape, generator).exp(),
    };

    private static Tensor LogOfBernoulli(Tensor[] p, Tensor value)
    {
        var difference = p[1] - (value * p[0]);
        return p[0].log() + difference - (2 * difference.exp().log1p());
    }

    private static Tensor SampleBernoulli(Tensor[] p, long[] shape, Generator? generator)
    {
        var uniform = Noise.Uniform(p[1], shape, generator);
        return (uniform.log() - (-uniform).log1p() + p[1]) / p[0];
    }

    private static Tensor LogOfCategorical(Tensor[] p, Tensor value)
    {
        double choices = p[1].shape[^1];
        using var all = torch.tensor(choices, p[0].dtype, p[0].device);
        var scores = p[1] - (value * p[0]);
        return (scores - scores.logsumexp(-1, true)).sum(-1) + all.lgamma() + (p[0].log() * (choices - 1));
    }

    private static Tensor SampleCategorical(Tensor[] p, long[] shape, Generator? generator)
    {
        var scores = (p[1] + Noise.Gumbel(p[1], shape, generator)) / p[0];
        return scores - scores.logsumexp(-1, true);
    }
}
