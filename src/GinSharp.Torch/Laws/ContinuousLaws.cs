namespace GinSharp.Torch.Laws;

/// <summary>Laws of real numbers.</summary>
internal static class ContinuousLaws
{
    private const double Euler = 0.57721566490153286060;

    private static readonly double LogOfRootOfTwoPi = 0.5 * Math.Log(2 * Math.PI);
    private static readonly double RootOfTwo = Math.Sqrt(2);

    public static Law Cauchy { get; } = new("Cauchy")
    {
        Mean = p => full_like(p[0], double.NaN),
        Mode = p => p[0].clone(),
        Variance = p => full_like(p[0], double.PositiveInfinity),
        Entropy = p => p[1].log() + Math.Log(4 * Math.PI),
        LogProbability = (p, value) => -Math.Log(Math.PI) - p[1].log() - ((value - p[0]) / p[1]).pow(2).log1p(),
        Cumulative = (p, value) => (((value - p[0]) / p[1]).atan() / Math.PI) + 0.5,
        Quantile = (p, value) => ((value - 0.5) * Math.PI).tan() * p[1] + p[0],
        Sample = (p, shape, generator) =>
            empty(shape, p[0].dtype, p[0].device).cauchy_(0, 1, generator) * p[1] + p[0],
    };

    public static Law Exponential { get; } = new("Exponential")
    {
        Mean = p => p[0].reciprocal(),
        Mode = p => zeros_like(p[0]),
        Variance = p => p[0].pow(-2),
        Entropy = p => 1 - p[0].log(),
        LogProbability = (p, value) => p[0].log() - (p[0] * value),
        Cumulative = (p, value) => 1 - (-p[0] * value).exp(),
        Quantile = (p, value) => -(-value).log1p() / p[0],
        Sample = (p, shape, generator) => Noise.Exponential(p[0], shape, generator) / p[0],
    };

    public static Law FisherSnedecor { get; } = new("FisherSnedecor")
    {
        Mean = p => (p[1] / (p[1] - 2)).masked_fill(p[1].le(2), double.NaN),
        Variance = p => (2 * p[1].pow(2) * (p[0] + p[1] - 2) / (p[0] * (p[1] - 2).pow(2) * (p[1] - 4)))
            .masked_fill(p[1].le(4), double.NaN),
        LogProbability = (p, value) =>
        {
            var (first, second, ratio) = (p[0] / 2, p[1] / 2, p[0] / p[1]);
            return (first + second).lgamma() - first.lgamma() - second.lgamma() + (first * ratio.log())
                + ((first - 1) * value.log()) - ((first + second) * (ratio * value).log1p());
        },
        Sample = (p, shape, generator) =>
        {
            var (first, second) = (p[0] / 2, p[1] / 2);
            var above = _standard_gamma(first.expand(shape), generator) / first;
            var below = _standard_gamma(second.expand(shape), generator) / second;
            return (above / below.clamp_min(finfo(p[0].dtype).tiny)).clamp_min(finfo(p[0].dtype).tiny);
        },
    };

    public static Law Gamma { get; } = new("Gamma")
    {
        Mean = p => p[0] / p[1],
        Mode = p => ((p[0] - 1) / p[1]).clamp_min(0),
        Variance = p => p[0] / p[1].pow(2),
        Entropy = p => p[0] - p[1].log() + p[0].lgamma() + ((1 - p[0]) * p[0].digamma()),
        LogProbability = (p, value) =>
            (p[0] * p[1].log()) + ((p[0] - 1) * value.log()) - (p[1] * value) - p[0].lgamma(),
        Cumulative = (p, value) => special.gammainc(p[0], p[1] * value),
        Sample = (p, shape, generator) => (_standard_gamma(p[0].expand(shape), generator) / p[1])
            .clamp_min(finfo(p[0].dtype).tiny),
    };

    public static Law Gumbel { get; } = new("Gumbel")
    {
        Mean = p => p[0] + (p[1] * Euler),
        Mode = p => p[0].clone(),
        Variance = p => (p[1] * (Math.PI / Math.Sqrt(6))).pow(2),
        Entropy = p => p[1].log() + (1 + Euler),
        LogProbability = (p, value) =>
        {
            var distance = (p[0] - value) / p[1];
            return distance - distance.exp() - p[1].log();
        },
        Cumulative = (p, value) => (-((p[0] - value) / p[1]).exp()).exp(),
        Quantile = (p, value) => p[0] - (p[1] * (-value.log()).log()),
        Sample = (p, shape, generator) => p[0] + (p[1] * Noise.Gumbel(p[0], shape, generator)),
    };

    public static Law HalfCauchy { get; } = new("HalfCauchy")
    {
        Mean = p => full_like(p[0], double.PositiveInfinity),
        Mode = p => zeros_like(p[0]),
        Variance = p => full_like(p[0], double.PositiveInfinity),
        Entropy = p => p[0].log() + Math.Log(2 * Math.PI),
        LogProbability = (p, value) =>
            AboveZero(value, Math.Log(2 / Math.PI) - p[0].log() - (value / p[0]).pow(2).log1p()),
        Cumulative = (p, value) => (value / p[0]).atan() * (2 / Math.PI),
        Quantile = (p, value) => (value * (Math.PI / 2)).tan() * p[0],
        Sample = (p, shape, generator) =>
            (empty(shape, p[0].dtype, p[0].device).cauchy_(0, 1, generator) * p[0]).abs(),
    };

    public static Law HalfNormal { get; } = new("HalfNormal")
    {
        Mean = p => p[0] * Math.Sqrt(2 / Math.PI),
        Mode = p => zeros_like(p[0]),
        Variance = p => p[0].pow(2) * (1 - (2 / Math.PI)),
        Entropy = p => p[0].log() + (0.5 + LogOfRootOfTwoPi - Math.Log(2)),
        LogProbability = (p, value) => AboveZero(
            value, (value / p[0]).pow(2) / -2 - p[0].log() + (Math.Log(2) - LogOfRootOfTwoPi)),
        Cumulative = (p, value) => (value / (p[0] * RootOfTwo)).erf(),
        Quantile = (p, value) => value.erfinv() * p[0] * RootOfTwo,
        Sample = (p, shape, generator) => (Noise.Normal(p[0], shape, generator) * p[0]).abs(),
    };

    public static Law Kumaraswamy { get; } = new("Kumaraswamy")
    {
        Mean = p => Moment(p, 1),
        Variance = p => Moment(p, 2) - Moment(p, 1).pow(2),
        Entropy = p => 1 - p[1].reciprocal() + ((1 - p[0].reciprocal()) * ((p[1] + 1).digamma() + Euler)) - p[0].log()
            - p[1].log(),
        LogProbability = (p, value) =>
            p[0].log() + p[1].log() + ((p[0] - 1) * value.log()) + ((p[1] - 1) * (-value.pow(p[0])).log1p()),
        Cumulative = (p, value) => 1 - (1 - value.pow(p[0])).pow(p[1]),
        Quantile = (p, value) => (1 - (1 - value).pow(p[1].reciprocal())).pow(p[0].reciprocal()),
        Sample = (p, shape, generator) =>
            (1 - Noise.Uniform(p[0], shape, generator).pow(p[1].reciprocal())).pow(p[0].reciprocal()),
    };

    public static Law LogNormal { get; } = new("LogNormal")
    {
        Mean = p => (p[0] + (p[1].pow(2) / 2)).exp(),
        Mode = p => (p[0] - p[1].pow(2)).exp(),
        Variance = p => p[1].pow(2).expm1() * ((2 * p[0]) + p[1].pow(2)).exp(),
        Entropy = p => p[0] + p[1].log() + (0.5 + LogOfRootOfTwoPi),
        LogProbability = (p, value) =>
            ((value.log() - p[0]) / p[1]).pow(2) / -2 - p[1].log() - value.log() - LogOfRootOfTwoPi,
        Cumulative = (p, value) => (1 + ((value.log() - p[0]) / (p[1] * RootOfTwo)).erf()) / 2,
        Quantile = (p, value) => (p[0] + (p[1] * ((2 * value) - 1).erfinv() * RootOfTwo)).exp(),
        Sample = (p, shape, generator) => (p[0] + (p[1] * Noise.Normal(p[0], shape, generator))).exp(),
    };

    public static Law Pareto { get; } = new("Pareto")
    {
        Mean = p => p[1].clamp_min(1) * p[0] / (p[1].clamp_min(1) - 1),
        Mode = p => p[0].clone(),
        Variance = p =>
        {
            var shape = p[1].clamp_min(2);
            return p[0].pow(2) * shape / ((shape - 1).pow(2) * (shape - 2));
        },
        Entropy = p => (p[0] / p[1]).log() + 1 + p[1].reciprocal(),
        LogProbability = (p, value) => p[1].log() + (p[1] * p[0].log()) - ((p[1] + 1) * value.log()),
        Cumulative = (p, value) => 1 - (p[0] / value).pow(p[1]),
        Quantile = (p, value) => p[0] * (1 - value).pow(-p[1].reciprocal()),
        Sample = (p, shape, generator) => p[0] * (Noise.Exponential(p[0], shape, generator) / p[1]).exp(),
    };

    public static Law StudentT { get; } = new("StudentT")
    {
        Mean = p => p[1].masked_fill(p[0].le(1), double.NaN),
        Mode = p => p[1].clone(),
        Variance = p => (p[2].pow(2) * p[0] / (p[0] - 2)).masked_fill(p[0].le(2), double.PositiveInfinity)
            .masked_fill(p[0].le(1), double.NaN),
        Entropy = p =>
        {
            var next = (p[0] + 1) / 2;
            var half = p[0] / 2;
            return p[2].log() + (next * (next.digamma() - half.digamma())) + (p[0].log() / 2) + half.lgamma()
                + (0.5 * Math.Log(Math.PI)) - next.lgamma();
        },
        LogProbability = (p, value) =>
        {
            var distance = (value - p[1]) / p[2];
            var scale = p[2].log() + (p[0].log() / 2) + (0.5 * Math.Log(Math.PI)) + (p[0] / 2).lgamma()
                - ((p[0] + 1) / 2).lgamma();
            return ((p[0] + 1) * (distance.pow(2) / p[0]).log1p() / -2) - scale;
        },
        Sample = (p, shape, generator) =>
        {
            var spread = _standard_gamma((p[0] / 2).expand(shape), generator) * 2;
            return p[1] + (p[2] * Noise.Normal(p[0], shape, generator) * (spread / p[0]).rsqrt());
        },
    };

    public static Law Weibull { get; } = new("Weibull")
    {
        Mean = p => p[0] * (1 + p[1].reciprocal()).lgamma().exp(),
        Mode = p => (p[0] * ((p[1] - 1) / p[1]).pow(p[1].reciprocal())).masked_fill(p[1].le(1), 0),
        Variance = p => p[0].pow(2) * ((1 + (2 / p[1])).lgamma().exp() - (2 * (1 + p[1].reciprocal()).lgamma()).exp()),
        Entropy = p => ((1 - p[1].reciprocal()) * Euler) + (p[0] / p[1]).log() + 1,
        LogProbability = (p, value) =>
            p[1].log() - p[0].log() + ((p[1] - 1) * (value / p[0]).log()) - (value / p[0]).pow(p[1]),
        Cumulative = (p, value) => 1 - (-(value / p[0]).pow(p[1])).exp(),
        Quantile = (p, value) => p[0] * (-(-value).log1p()).pow(p[1].reciprocal()),
        Sample = (p, shape, generator) =>
            p[0] * Noise.Exponential(p[0], shape, generator).pow(p[1].reciprocal()),
    };

    private static Tensor AboveZero(Tensor value, Tensor logProbability) =>
        logProbability.masked_fill(value.lt(0), double.NegativeInfinity);

    private static Tensor Moment(Tensor[] p, double order)
    {
        var part = 1 + (order / p[0]);
        return (p[1].log() + part.lgamma() + p[1].lgamma() - (part + p[1]).lgamma()).exp();
    }
}
