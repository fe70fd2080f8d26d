using GinSharp.Torch.Laws;
using GinSharp.Torch.Validation;
using Distribution = TorchSharp.torch.distributions.Distribution;

namespace GinSharp.Torch.Configurables;

/// <summary>The random distributions: <c>torch.distributions</c>.</summary>
internal static class Distributions
{
    [TorchName("torch.distributions.bernoulli.Bernoulli")]
    public static Bernoulli Bernoulli(
        [Bounds(AtLeast = 0, AtMost = 1)] Tensor? probs = null, Tensor? logits = null, bool? validate_args = null,
        Generator? generator = null)
    {
        Odds.CheckOne(probs, logits);
        return torch.distributions.Bernoulli(Real.Of(probs), Real.Of(logits), generator);
    }

    [TorchName("torch.distributions.beta.Beta")]
    public static Beta Beta(
        [Bounds(Above = 0)] Tensor concentration1, [Bounds(Above = 0)] Tensor concentration0,
        bool? validate_args = null, Generator? generator = null)
    {
        Shapes.Check(nameof(concentration0), concentration1, concentration0);
        return torch.distributions.Beta(Real.Of(concentration1), Real.Of(concentration0), generator);
    }

    [TorchName("torch.distributions.binomial.Binomial")]
    public static Distribution Binomial(
        [Bounds(AtLeast = 0)] Tensor? total_count = null, [Bounds(AtLeast = 0, AtMost = 1)] Tensor? probs = null,
        Tensor? logits = null, bool? validate_args = null, Generator? generator = null)
    {
        var odds = Odds.OfTruth(probs, logits);
        if (total_count is not null)
        {
            Shapes.Check(nameof(total_count), total_count, odds.Probs);
            Shapes.CheckWhole(nameof(total_count), total_count);
        }

        return Of(
            DiscreteLaws.Binomial, generator, Real.Of(total_count) ?? ones_like(odds.Probs), odds.Probs, odds.Logits);
    }

    [TorchName("torch.distributions.categorical.Categorical")]
    public static Categorical Categorical(
        [Bounds(AtLeast = 0)] Tensor? probs = null, Tensor? logits = null, bool? validate_args = null,
        Generator? generator = null)
    {
        Odds.CheckChoices(probs, logits);
        return torch.distributions.Categorical(Real.Of(probs), Real.Of(logits), generator);
    }

    [TorchName("torch.distributions.cauchy.Cauchy")]
    public static Distribution Cauchy(
        Tensor loc, [Bounds(Above = 0)] Tensor scale, bool? validate_args = null, Generator? generator = null)
    {
        Shapes.Check(nameof(scale), loc, scale);
        return Of(ContinuousLaws.Cauchy, generator, Real.Of(loc), Real.Of(scale));
    }

    [TorchName("torch.distributions.chi2.Chi2")]
    public static Distribution Chi2([Bounds(Above = 0)] Tensor df, bool? validate_args = null,
        Generator? generator = null) =>
        Of(ContinuousLaws.Gamma, generator, Real.Of(df) / 2, full_like(Real.Of(df), 0.5));

    [TorchName("torch.distributions.dirichlet.Dirichlet")]
    public static Dirichlet Dirichlet([Bounds(Above = 0)] Tensor concentration, bool? validate_args = null,
        Generator? generator = null) =>
        concentration.dim() > 0
            ? torch.distributions.Dirichlet(Real.Of(concentration), generator)
            : throw new GinValueException(nameof(concentration), "it is a single number; write a list");

    [TorchName("torch.distributions.exponential.Exponential")]
    public static Distribution Exponential([Bounds(Above = 0)] Tensor rate, bool? validate_args = null,
        Generator? generator = null) =>
        Of(ContinuousLaws.Exponential, generator, Real.Of(rate));

    [TorchName("torch.distributions.relaxed_categorical.ExpRelaxedCategorical")]
    public static Distribution ExpRelaxedCategorical(
        [Bounds(Above = 0)] Tensor temperature, [Bounds(AtLeast = 0)] Tensor? probs = null, Tensor? logits = null,
        bool? validate_args = null, Generator? generator = null) =>
        Of(
            RelaxedLaws.ExpCategorical, generator, Real.Of(temperature), Odds.OfChoices(probs, logits).Logits);

    [TorchName("torch.distributions.fishersnedecor.FisherSnedecor")]
    public static Distribution FisherSnedecor(
        [Bounds(Above = 0)] Tensor df1, [Bounds(Above = 0)] Tensor df2, bool? validate_args = null,
        Generator? generator = null)
    {
        Shapes.Check(nameof(df2), df1, df2);
        return Of(ContinuousLaws.FisherSnedecor, generator, Real.Of(df1), Real.Of(df2));
    }

    [TorchName("torch.distributions.gamma.Gamma")]
    public static Distribution Gamma(
        [Bounds(Above = 0)] Tensor concentration, [Bounds(Above = 0)] Tensor rate, bool? validate_args = null,
        Generator? generator = null)
    {
        Shapes.Check(nameof(rate), concentration, rate);
        return Of(ContinuousLaws.Gamma, generator, Real.Of(concentration), Real.Of(rate));
    }

    [TorchName("torch.distributions.geometric.Geometric")]
    public static Distribution Geometric(
        [Bounds(Above = 0, AtMost = 1)] Tensor? probs = null, Tensor? logits = null, bool? validate_args = null,
        Generator? generator = null)
    {
        var odds = Odds.OfTruth(probs, logits);
        return Of(DiscreteLaws.Geometric, generator, odds.Probs, odds.Logits);
    }

    [TorchName("torch.distributions.gumbel.Gumbel")]
    public static Distribution Gumbel(
        Tensor loc, [Bounds(Above = 0)] Tensor scale, bool? validate_args = null, Generator? generator = null)
    {
        Shapes.Check(nameof(scale), loc, scale);
        return Of(ContinuousLaws.Gumbel, generator, Real.Of(loc), Real.Of(scale));
    }

    [TorchName("torch.distributions.half_cauchy.HalfCauchy")]
    public static Distribution HalfCauchy([Bounds(Above = 0)] Tensor scale, bool? validate_args = null,
        Generator? generator = null) =>
        Of(ContinuousLaws.HalfCauchy, generator, Real.Of(scale));

    [TorchName("torch.distributions.half_normal.HalfNormal")]
    public static Distribution HalfNormal([Bounds(Above = 0)] Tensor scale, bool? validate_args = null,
        Generator? generator = null) =>
        Of(ContinuousLaws.HalfNormal, generator, Real.Of(scale));

    [TorchName("torch.distributions.independent.Independent")]
    public static Independent Independent(
        Distribution base_distribution,
        [AlsoNamed("reinterpreted_batch_dims")][Bounds(AtLeast = 0)] int reinterpreted_batch_ndims,
        bool? validate_args = null, Generator? generator = null) =>
        reinterpreted_batch_ndims <= base_distribution.batch_shape.Length
            ? torch.distributions.Independent(base_distribution, reinterpreted_batch_ndims, generator)
            : throw new GinValueException(
                nameof(reinterpreted_batch_ndims),
                $"the distribution has {base_distribution.batch_shape.Length} dimensions of its batch");

    [TorchName("torch.distributions.kumaraswamy.Kumaraswamy")]
    public static Distribution Kumaraswamy(
        [Bounds(Above = 0)] Tensor concentration1, [Bounds(Above = 0)] Tensor concentration0,
        bool? validate_args = null, Generator? generator = null)
    {
        Shapes.Check(nameof(concentration0), concentration1, concentration0);
        return Of(ContinuousLaws.Kumaraswamy, generator, Real.Of(concentration1), Real.Of(concentration0));
    }

    [TorchName("torch.distributions.laplace.Laplace")]
    public static Laplace Laplace(Tensor loc, [Bounds(Above = 0)] Tensor scale, bool? validate_args = null,
        Generator? generator = null)
    {
        Shapes.Check(nameof(scale), loc, scale);
        return torch.distributions.Laplace(Real.Of(loc), Real.Of(scale), generator);
    }

    [TorchName("torch.distributions.relaxed_bernoulli.LogitRelaxedBernoulli")]
    public static Distribution LogitRelaxedBernoulli(
        [Bounds(Above = 0)] Tensor temperature, [Bounds(AtLeast = 0, AtMost = 1)] Tensor? probs = null,
        Tensor? logits = null, bool? validate_args = null, Generator? generator = null) =>
        Relaxed(RelaxedLaws.LogitBernoulli, generator, temperature, probs, logits);

    [TorchName("torch.distributions.log_normal.LogNormal")]
    public static Distribution LogNormal(
        Tensor loc, [Bounds(Above = 0)] Tensor scale, bool? validate_args = null, Generator? generator = null)
    {
        Shapes.Check(nameof(scale), loc, scale);
        return Of(ContinuousLaws.LogNormal, generator, Real.Of(loc), Real.Of(scale));
    }

    [TorchName("torch.distributions.multinomial.Multinomial")]
    public static Multinomial Multinomial(
        [Bounds(AtLeast = 0)] int total_count = 1, [Bounds(AtLeast = 0)] Tensor? probs = null, Tensor? logits = null,
        bool? validate_args = null, Generator? generator = null)
    {
        Odds.CheckChoices(probs, logits);
        return torch.distributions.Multinomial(total_count, Real.Of(probs), Real.Of(logits), generator);
    }

    [TorchName("torch.distributions.multivariate_normal.MultivariateNormal")]
    public static MultivariateNormal MultivariateNormal(
        Tensor loc, Tensor? covariance_matrix = null, Tensor? precision_matrix = null, Tensor? scale_tril = null,
        bool? validate_args = null, Generator? generator = null)
    {
        Matrices.Check(loc, covariance_matrix, precision_matrix, scale_tril);
        return torch.distributions.MultivariateNormal(
            Real.Of(loc), Real.Of(covariance_matrix), Real.Of(precision_matrix), Real.Of(scale_tril), generator);
    }

    [TorchName("torch.distributions.negative_binomial.NegativeBinomial")]
    public static NegativeBinomial NegativeBinomial(
        [Bounds(AtLeast = 0)] Tensor total_count, [Bounds(AtLeast = 0, Below = 1)] Tensor? probs = null,
        Tensor? logits = null, bool? validate_args = null, Generator? generator = null)
    {
        Odds.CheckOne(probs, logits);
        Shapes.Check(nameof(total_count), total_count, (probs ?? logits)!);
        return torch.distributions.NegativeBinomial(
            Real.Of(total_count), Real.Of(probs), Real.Of(logits), generator);
    }

    [TorchName("torch.distributions.normal.Normal")]
    public static Normal Normal(Tensor loc, [Bounds(Above = 0)] Tensor scale, bool? validate_args = null,
        Generator? generator = null)
    {
        Shapes.Check(nameof(scale), loc, scale);
        return torch.distributions.Normal(Real.Of(loc), Real.Of(scale), generator);
    }

    [TorchName("torch.distributions.one_hot_categorical.OneHotCategorical")]
    public static Distribution OneHotCategorical(
        [Bounds(AtLeast = 0)] Tensor? probs = null, Tensor? logits = null, bool? validate_args = null,
        Generator? generator = null)
    {
        var odds = Odds.OfChoices(probs, logits);
        return Of(DiscreteLaws.OneHotCategorical, generator, odds.Probs, odds.Logits);
    }

    [TorchName("torch.distributions.pareto.Pareto")]
    public static Distribution Pareto(
        [Bounds(Above = 0)] Tensor scale, [Bounds(Above = 0)] Tensor alpha, bool? validate_args = null,
        Generator? generator = null)
    {
        Shapes.Check(nameof(alpha), scale, alpha);
        return Of(ContinuousLaws.Pareto, generator, Real.Of(scale), Real.Of(alpha));
    }

    [TorchName("torch.distributions.poisson.Poisson")]
    public static Poisson Poisson([Bounds(AtLeast = 0)] Tensor rate, bool? validate_args = null,
        Generator? generator = null) =>
        torch.distributions.Poisson(Real.Of(rate), generator);

    [TorchName("torch.distributions.relaxed_bernoulli.RelaxedBernoulli")]
    public static Distribution RelaxedBernoulli(
        [Bounds(Above = 0)] Tensor temperature, [Bounds(AtLeast = 0, AtMost = 1)] Tensor? probs = null,
        Tensor? logits = null, bool? validate_args = null, Generator? generator = null) =>
        Relaxed(RelaxedLaws.Bernoulli, generator, temperature, probs, logits);

    [TorchName("torch.distributions.relaxed_categorical.RelaxedOneHotCategorical")]
    public static Distribution RelaxedOneHotCategorical(
        [Bounds(Above = 0)] Tensor temperature, [Bounds(AtLeast = 0)] Tensor? probs = null, Tensor? logits = null,
        bool? validate_args = null, Generator? generator = null) =>
        Of(
            RelaxedLaws.OneHotCategorical, generator, Real.Of(temperature), Odds.OfChoices(probs, logits).Logits);

    [TorchName("torch.distributions.studentT.StudentT")]
    public static Distribution StudentT(
        [Bounds(Above = 0)] Tensor df, Tensor? loc = null, [Bounds(Above = 0)] Tensor? scale = null,
        bool? validate_args = null, Generator? generator = null)
    {
        Shapes.Check(nameof(loc), df, loc ?? df);
        Shapes.Check(nameof(scale), df, scale ?? df);
        Shapes.Check(nameof(scale), loc ?? df, scale ?? df);
        return Of(
            ContinuousLaws.StudentT, generator, Real.Of(df), Real.Of(loc) ?? zeros_like(Real.Of(df)),
            Real.Of(scale) ?? ones_like(Real.Of(df)));
    }

    [TorchName("torch.distributions.uniform.Uniform")]
    public static Uniform Uniform(Tensor low, Tensor high, bool? validate_args = null, Generator? generator = null)
    {
        Shapes.Check(nameof(high), low, high);
        using var isBelow = low.lt(high).all();
        return isBelow.item<bool>()
            ? torch.distributions.Uniform(Real.Of(low), Real.Of(high), generator)
            : throw new GinValueException(nameof(high), "it is not above 'low'");
    }

    [TorchName("torch.distributions.weibull.Weibull")]
    public static Distribution Weibull(
        [Bounds(Above = 0)] Tensor scale, [Bounds(Above = 0)] Tensor concentration, bool? validate_args = null,
        Generator? generator = null)
    {
        Shapes.Check(nameof(concentration), scale, concentration);
        return Of(ContinuousLaws.Weibull, generator, Real.Of(scale), Real.Of(concentration));
    }

    private static LawDistribution Relaxed(
        Law law, Generator? generator, Tensor temperature, Tensor? probs, Tensor? logits)
    {
        var odds = Odds.OfTruth(probs, logits);
        Shapes.Check(nameof(temperature), temperature, odds.Logits);
        return Of(law, generator, Real.Of(temperature), odds.Logits);
    }

    private static LawDistribution Of(Law law, Generator? generator, params Tensor[] parameters) =>
        new(law, parameters, generator);
}
