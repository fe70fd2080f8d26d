using System.Diagnostics.CodeAnalysis;

namespace GinSharp.Torch.Configurables;

/// <summary>The random distributions: <c>torch.distributions</c>.</summary>
internal static class Distributions
{
    [TorchName("torch.distributions.bernoulli.Bernoulli")]
    public static Bernoulli Bernoulli(Tensor? probs = null, Tensor? logits = null, Generator? generator = null) =>
        torch.distributions.Bernoulli(Real(probs), Real(logits), generator);

    [TorchName("torch.distributions.beta.Beta")]
    public static Beta Beta(Tensor concentration1, Tensor concentration0, Generator? generator = null) =>
        torch.distributions.Beta(Real(concentration1), Real(concentration0), generator);

    [TorchName("torch.distributions.binomial.Binomial")]
    public static Binomial Binomial(
        Tensor total_count, Tensor? probs = null, Tensor? logits = null, Generator? generator = null) =>
        torch.distributions.Binomial(Real(total_count), Real(probs), Real(logits), generator);

    [TorchName("torch.distributions.categorical.Categorical")]
    public static Categorical Categorical(Tensor? probs = null, Tensor? logits = null, Generator? generator = null) =>
        torch.distributions.Categorical(Real(probs), Real(logits), generator);

    [TorchName("torch.distributions.cauchy.Cauchy")]
    public static Cauchy Cauchy(Tensor loc, Tensor scale, Generator? generator = null) =>
        torch.distributions.Cauchy(Real(loc), Real(scale), generator);

    [TorchName("torch.distributions.chi2.Chi2")]
    public static Chi2 Chi2(Tensor df, Generator? generator = null) => torch.distributions.Chi2(Real(df), generator);

    [TorchName("torch.distributions.dirichlet.Dirichlet")]
    public static Dirichlet Dirichlet(Tensor concentration, Generator? generator = null) =>
        torch.distributions.Dirichlet(Real(concentration), generator);

    [TorchName("torch.distributions.exponential.Exponential")]
    public static Exponential Exponential(Tensor rate, Generator? generator = null) =>
        torch.distributions.Exponential(Real(rate), generator);

    [TorchName("torch.distributions.relaxed_categorical.ExpRelaxedCategorical")]
    public static ExpRelaxedCategorical ExpRelaxedCategorical(
        Tensor temperature, Tensor? probs = null, Tensor? logits = null, Generator? generator = null) =>
        torch.distributions.ExpRelaxedCategorical(Real(temperature), Real(probs), Real(logits), generator);

    [TorchName("torch.distributions.fishersnedecor.FisherSnedecor")]
    public static FisherSnedecor FisherSnedecor(Tensor df1, Tensor df2, Generator? generator = null) =>
        torch.distributions.FisherSnedecor(Real(df1), Real(df2), generator);

    [TorchName("torch.distributions.gamma.Gamma")]
    public static Gamma Gamma(Tensor concentration, Tensor rate, Generator? generator = null) =>
        torch.distributions.Gamma(Real(concentration), Real(rate), generator);

    [TorchName("torch.distributions.geometric.Geometric")]
    public static Geometric Geometric(Tensor? probs = null, Tensor? logits = null, Generator? generator = null) =>
        torch.distributions.Geometric(Real(probs), Real(logits), generator);

    [TorchName("torch.distributions.gumbel.Gumbel")]
    public static Gumbel Gumbel(Tensor loc, Tensor scale, Generator? generator = null) =>
        torch.distributions.Gumbel(Real(loc), Real(scale), generator);

    [TorchName("torch.distributions.half_cauchy.HalfCauchy")]
    public static HalfCauchy HalfCauchy(Tensor scale, Generator? generator = null) =>
        torch.distributions.HalfCauchy(Real(scale), generator);

    [TorchName("torch.distributions.half_normal.HalfNormal")]
    public static HalfNormal HalfNormal(Tensor scale, Generator? generator = null) =>
        torch.distributions.HalfNormal(Real(scale), generator);

    [TorchName("torch.distributions.independent.Independent")]
    public static Independent Independent(
        distributions.Distribution base_distribution,
        [AlsoNamed("reinterpreted_batch_dims")] int reinterpreted_batch_ndims, Generator? generator = null) =>
        torch.distributions.Independent(base_distribution, reinterpreted_batch_ndims, generator);

    [TorchName("torch.distributions.kumaraswamy.Kumaraswamy")]
    public static Kumaraswamy Kumaraswamy(Tensor concentration1, Tensor concentration0, Generator? generator = null) =>
        torch.distributions.Kumaraswamy(Real(concentration1), Real(concentration0), generator);

    [TorchName("torch.distributions.laplace.Laplace")]
    public static Laplace Laplace(Tensor loc, Tensor scale, Generator? generator = null) =>
        torch.distributions.Laplace(Real(loc), Real(scale), generator);

    [TorchName("torch.distributions.relaxed_bernoulli.LogitRelaxedBernoulli")]
    public static LogitRelaxedBernoulli LogitRelaxedBernoulli(
        Tensor temperature, Tensor? probs = null, Tensor? logits = null, Generator? generator = null) =>
        torch.distributions.LogitRelaxedBernoulli(Real(temperature), Real(probs), Real(logits), generator);

    [TorchName("torch.distributions.log_normal.LogNormal")]
    public static LogNormal LogNormal(Tensor loc, Tensor scale, Generator? generator = null) =>
        torch.distributions.LogNormal(Real(loc), Real(scale), generator);

    [TorchName("torch.distributions.multinomial.Multinomial")]
    public static Multinomial Multinomial(
        int total_count, Tensor? probs = null, Tensor? logits = null, Generator? generator = null) =>
        torch.distributions.Multinomial(total_count, Real(probs), Real(logits), generator);

    [TorchName("torch.distributions.multivariate_normal.MultivariateNormal")]
    public static MultivariateNormal MultivariateNormal(
        Tensor loc, Tensor? covariance_matrix = null, Tensor? precision_matrix = null, Tensor? scale_tril = null,
        Generator? generator = null) =>
        torch.distributions.MultivariateNormal(
            Real(loc), Real(covariance_matrix), Real(precision_matrix), Real(scale_tril), generator);

    [TorchName("torch.distributions.negative_binomial.NegativeBinomial")]
    public static NegativeBinomial NegativeBinomial(
        Tensor total_count, Tensor? probs = null, Tensor? logits = null, Generator? generator = null) =>
        torch.distributions.NegativeBinomial(Real(total_count), Real(probs), Real(logits), generator);

    [TorchName("torch.distributions.normal.Normal")]
    public static Normal Normal(Tensor loc, Tensor scale, Generator? generator = null) =>
        torch.distributions.Normal(Real(loc), Real(scale), generator);

    [TorchName("torch.distributions.one_hot_categorical.OneHotCategorical")]
    public static OneHotCategorical OneHotCategorical(
        Tensor? probs = null, Tensor? logits = null, Generator? generator = null) =>
        torch.distributions.OneHotCategorical(Real(probs), Real(logits), generator);

    [TorchName("torch.distributions.pareto.Pareto")]
    public static Pareto Pareto(Tensor scale, Tensor alpha, Generator? generator = null) =>
        torch.distributions.Pareto(Real(scale), Real(alpha), generator);

    [TorchName("torch.distributions.poisson.Poisson")]
    public static Poisson Poisson(Tensor rate, Generator? generator = null) =>
        torch.distributions.Poisson(Real(rate), generator);

    [TorchName("torch.distributions.relaxed_bernoulli.RelaxedBernoulli")]
    public static RelaxedBernoulli RelaxedBernoulli(
        Tensor temperature, Tensor? probs = null, Tensor? logits = null, Generator? generator = null) =>
        torch.distributions.RelaxedBernoulli(Real(temperature), Real(probs), Real(logits), generator);

    [TorchName("torch.distributions.relaxed_categorical.RelaxedOneHotCategorical")]
    public static RelaxedOneHotCategorical RelaxedOneHotCategorical(
        Tensor temperature, Tensor? probs = null, Tensor? logits = null, Generator? generator = null) =>
        torch.distributions.RelaxedOneHotCategorical(Real(temperature), Real(probs), Real(logits), generator);

    [TorchName("torch.distributions.uniform.Uniform")]
    public static Uniform Uniform(Tensor low, Tensor high, Generator? generator = null) =>
        torch.distributions.Uniform(Real(low), Real(high), generator);

    [TorchName("torch.distributions.weibull.Weibull")]
    public static Weibull Weibull(Tensor scale, Tensor concentration, Generator? generator = null) =>
        torch.distributions.Weibull(Real(scale), Real(concentration), generator);

    // PyTorch takes numbers as floats: loc = 0 is 0.0.
    [return: NotNullIfNotNull(nameof(value))]
    private static Tensor? Real(Tensor? value) =>
        value is null || value.is_floating_point() ? value : value.to(ScalarType.Float32);
}
