using static TorchSharp.torch;
using static TorchSharp.torch.distributions;

namespace GinSharp.Torch.Tests.Cases;

internal static class DistributionCases
{
    public static readonly Example[] List =
    [
        Of("bernoulli.Bernoulli", "probs = [0.3, 0.7]", () => Bernoulli(tensor(new[] { 0.3f, 0.7f }))),
        Of("bernoulli.Bernoulli", "logits = 0", () => Bernoulli(logits: tensor(0f))),
        Of("beta.Beta", "concentration1 = 2\nconcentration0 = [1, 3]",
            () => Beta(tensor(2f), tensor(new[] { 1f, 3f }))),
        Of("binomial.Binomial", "total_count = 5\nprobs = 0.3", () => Binomial(tensor(5f), tensor(0.3f))),
        Of("categorical.Categorical", "probs = [0.2, 0.8]", () => Categorical(tensor(new[] { 0.2f, 0.8f }))),
        Of("cauchy.Cauchy", "loc = 1\nscale = 2", () => Cauchy(tensor(1f), tensor(2f))),
        Of("chi2.Chi2", "df = 3", () => Chi2(tensor(3f))),
        Of("dirichlet.Dirichlet", "concentration = [1, 2, 3]", () => Dirichlet(tensor(new[] { 1f, 2f, 3f }))),
        Of("exponential.Exponential", "rate = 0.5", () => Exponential(tensor(0.5f))),
        Of("fishersnedecor.FisherSnedecor", "df1 = 2\ndf2 = 3", () => FisherSnedecor(tensor(2f), tensor(3f))),
        Of("gamma.Gamma", "concentration = 2\nrate = 3", () => Gamma(tensor(2f), tensor(3f))),
        Of("geometric.Geometric", "probs = 0.3", () => Geometric(tensor(0.3f))),
        Of("gumbel.Gumbel", "loc = 1\nscale = 2", () => Gumbel(tensor(1f), tensor(2f))),
        Of("half_cauchy.HalfCauchy", "scale = 2", () => HalfCauchy(tensor(2f))),
        Of("half_normal.HalfNormal", "scale = 2", () => HalfNormal(tensor(2f))),
        Of("independent.Independent",
            "base_distribution = @Normal()\nreinterpreted_batch_ndims = 1\nNormal.loc = [0, 1]\nNormal.scale = [1, 2]",
            () => Independent(Normal(tensor(new[] { 0f, 1f }), tensor(new[] { 1f, 2f })), 1)),
        Of("kumaraswamy.Kumaraswamy", "concentration1 = 2\nconcentration0 = 3",
            () => Kumaraswamy(tensor(2f), tensor(3f))),
        Of("laplace.Laplace", "loc = 1\nscale = 2", () => Laplace(tensor(1f), tensor(2f))),
        Of("log_normal.LogNormal", "loc = 1\nscale = 2", () => LogNormal(tensor(1f), tensor(2f))),
        Of("multinomial.Multinomial", "total_count = 5\nprobs = [0.2, 0.8]",
            () => Multinomial(5, tensor(new[] { 0.2f, 0.8f }))),
        Of("multivariate_normal.MultivariateNormal", "loc = [0, 1]\ncovariance_matrix = [[1, 0], [0, 2]]",
            () => MultivariateNormal(tensor(new[] { 0f, 1f }), tensor(new[,] { { 1f, 0f }, { 0f, 2f } }))),
        Of("negative_binomial.NegativeBinomial", "total_count = 5\nprobs = 0.3",
            () => NegativeBinomial(tensor(5f), tensor(0.3f))),
        Of("normal.Normal", "loc = 0\nscale = 1", () => Normal(tensor(0f), tensor(1f))),
        Of("normal.Normal", "loc = 0.5\nscale = [1.5, 2]", () => Normal(tensor(0.5f), tensor(new[] { 1.5f, 2f }))),
        Of("one_hot_categorical.OneHotCategorical", "probs = [0.2, 0.8]",
            () => OneHotCategorical(tensor(new[] { 0.2f, 0.8f }))),
        Of("pareto.Pareto", "scale = 1\nalpha = 2", () => Pareto(tensor(1f), tensor(2f))),
        Of("poisson.Poisson", "rate = 4", () => Poisson(tensor(4f))),
        Of("relaxed_bernoulli.LogitRelaxedBernoulli", "temperature = 0.5\nprobs = [0.3, 0.7]",
            () => LogitRelaxedBernoulli(tensor(0.5f), tensor(new[] { 0.3f, 0.7f }))),
        Of("relaxed_bernoulli.RelaxedBernoulli", "temperature = 0.5\nprobs = [0.3, 0.7]",
            () => RelaxedBernoulli(tensor(0.5f), tensor(new[] { 0.3f, 0.7f }))),
        // Sampling these two fails in TorchSharp 0.107.
        new("torch.distributions.relaxed_categorical.ExpRelaxedCategorical", "temperature = 0.5\nprobs = [0.3, 0.7]",
            () => ExpRelaxedCategorical(tensor(0.5f), tensor(new[] { 0.3f, 0.7f }))),
        new("torch.distributions.relaxed_categorical.RelaxedOneHotCategorical", "temperature = 0.5\nprobs = [0.3, 0.7]",
            () => RelaxedOneHotCategorical(tensor(0.5f), tensor(new[] { 0.3f, 0.7f }))),
        Of("uniform.Uniform", "low = [0, 1]\nhigh = [2, 3]",
            () => Uniform(tensor(new[] { 0f, 1f }), tensor(new[] { 2f, 3f }))),
        Of("weibull.Weibull", "scale = 1\nconcentration = 2", () => Weibull(tensor(1f), tensor(2f))),
        Of("bernoulli.Bernoulli", "logits = [0.5, 1]",
            () => Bernoulli(logits: tensor(new[] { 0.5f, 1f }))),
        Of("binomial.Binomial", "total_count = 5\nlogits = [0.5, 1]",
            () => Binomial(tensor(5f), logits: tensor(new[] { 0.5f, 1f }))),
        Of("categorical.Categorical", "logits = [0.5, 1]",
            () => Categorical(logits: tensor(new[] { 0.5f, 1f }))),
        Of("geometric.Geometric", "logits = [0.5, 1]",
            () => Geometric(logits: tensor(new[] { 0.5f, 1f }))),
        Of("multinomial.Multinomial", "total_count = 5\nlogits = [0.5, 1]",
            () => Multinomial(5, logits: tensor(new[] { 0.5f, 1f }))),
        Of("negative_binomial.NegativeBinomial", "total_count = 5\nlogits = [0.5, 1]",
            () => NegativeBinomial(tensor(5f), logits: tensor(new[] { 0.5f, 1f }))),
        // Sampling these fails in TorchSharp 0.107.
        new("torch.distributions.relaxed_bernoulli.LogitRelaxedBernoulli", "temperature = 0.5\nlogits = [0.5, 1]",
            () => LogitRelaxedBernoulli(tensor(0.5f), logits: tensor(new[] { 0.5f, 1f }))),
        new("torch.distributions.relaxed_bernoulli.RelaxedBernoulli", "temperature = 0.5\nlogits = [0.5, 1]",
            () => RelaxedBernoulli(tensor(0.5f), logits: tensor(new[] { 0.5f, 1f }))),
        new("torch.distributions.relaxed_categorical.ExpRelaxedCategorical", "temperature = 0.5\nlogits = [0.5, 1]",
            () => ExpRelaxedCategorical(tensor(0.5f), logits: tensor(new[] { 0.5f, 1f }))),
        new("torch.distributions.relaxed_categorical.RelaxedOneHotCategorical", "temperature = 0.5\nlogits = [0.5, 1]",
            () => RelaxedOneHotCategorical(tensor(0.5f), logits: tensor(new[] { 0.5f, 1f }))),
        Of("multivariate_normal.MultivariateNormal", "loc = [0, 1]\nprecision_matrix = [[1, 0], [0, 2]]",
            () => MultivariateNormal(
                tensor(new[] { 0f, 1f }), precision_matrix: tensor(new[,] { { 1f, 0f }, { 0f, 2f } }))),
        Of("multivariate_normal.MultivariateNormal", "loc = [0, 1]\nscale_tril = [[1, 0], [0.5, 2]]",
            () => MultivariateNormal(
                tensor(new[] { 0f, 1f }), scale_tril: tensor(new[,] { { 1f, 0f }, { 0.5f, 2f } }))),
    ];

    private static Example Of(string name, string bindings, Func<object?> byHand) => new(
        $"torch.distributions.{name}", bindings, byHand, distribution => ((Distribution)distribution).sample(3));
}
