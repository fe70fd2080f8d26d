"""Initializers and distributions: what does not depend on a generator, and statistics of what does."""
import torch

from modules import statistics
from reference import *

I_ = "torch.nn.init."
D = "torch.distributions."


def shaped(shape): return f"tensor = @tests.zeros(); tests.zeros.shape = {shape}"


OBJECTS["tests.zeros"] = lambda shape: torch.zeros(shape)
FAN = {"a": ["0.5", "1", "5 ** 0.5"], "mode": ["'fan_in'", "'fan_out'"],
       "nonlinearity": ["'relu'", "'linear'", "'leaky_relu'", "'tanh'", "'sigmoid'", "'selu'", "'conv2d'"]}
FAN["a"][2] = "2.23606797749979"
BIG, CONV = "(200, 150)", "(32, 24, 3, 3)"
INITIALIZERS = {
    "constant_": [(shaped("(3, 4)") + "; val = 0.3", {"val": ["2", "-1.5", "0"]})],
    "dirac_": [(shaped(size), {"groups": ["1", "2"]}) for size in ("(4, 2, 3)", "(2, 4, 3, 3)", "(4, 4, 3, 2, 5)")],
    "eye_": [(shaped("(3, 5)"), {}), (shaped("(5, 2)"), {})],
    "kaiming_normal_": [(shaped(size), FAN) for size in (BIG, CONV)],
    "kaiming_uniform_": [(shaped(size), FAN) for size in (BIG, CONV)],
    "normal_": [(shaped(BIG), {"mean": ["0.5"], "std": ["0.2", "3"]})],
    "ones_": [(shaped("(3, 4)"), {})],
    "orthogonal_": [(shaped(size), {"gain": ["2", "0.5"]}) for size in ("(20, 30)", "(30, 20)", "(10, 4, 3)")],
    "sparse_": [(shaped(BIG) + "; sparsity = 0.1", {"sparsity": ["0.5", "0.99"], "std": ["0.5"]})],
    "trunc_normal_": [(shaped(BIG), {"mean": ["0.5", "-1"], "std": ["0.2", "3", "0.02"], "a": ["-0.5", "0"],
                                     "b": ["0.5", "1"]})],
    "uniform_": [(shaped(BIG), {"a": ["-2", "0.5"], "b": ["2", "3.5"]})],
    "xavier_normal_": [(shaped(size), {"gain": ["2", "0.5"]}) for size in (BIG, CONV)],
    "xavier_uniform_": [(shaped(size), {"gain": ["2", "0.5"]}) for size in (BIG, CONV)],
    "zeros_": [(shaped("(3, 4)"), {})],
}
EXACT = ("constant_", "dirac_", "eye_", "ones_", "zeros_")
GAINS = ["'linear'", "'conv1d'", "'conv2d'", "'conv3d'", "'conv_transpose1d'", "'conv_transpose2d'",
         "'conv_transpose3d'", "'sigmoid'", "'tanh'", "'relu'", "'leaky_relu'", "'selu'"]


def make_initializer(name):
    selector = I_ + name
    if name == "calculate_gain":
        for gain in GAINS:
            for option in (f"nonlinearity = {gain}", f"nonlinearity = {gain}; param = 0.2",
                           f"nonlinearity = {gain}; param = 1", f"nonlinearity = {gain}; param = None"):
                lines = lines_of(selector, option)
                record("gain", selector, option, lines, gain=number(float(Builder(lines).build(selector))))
        return
    for base, options in INITIALIZERS[name]:
        for option, lines in variants(selector, base, options, []):
            torch.manual_seed(5)
            try:
                tensor = Builder(lines).build(selector)
            except Exception as exception:
                refused("init", selector, option, lines, exception, "created")
                continue
            label = f"{option} [{base.split('; ')[1].split('= ')[1]}]".strip()
            fields = {"exact": pack(tensor)} if name in EXACT else {"statistics": statistics(tensor)}
            if name == "orthogonal_":
                rows = tensor.flatten(1)
                fields["singular"] = pack(torch.linalg.svdvals(rows))
            record("init", selector, label, lines, **fields)


ONE, TWO = "[0.25, 0.75]", "[[0.2, 0.3, 0.5], [0.6, 0.1, 0.3]]"
LOGIT = "[[-1.0, 0.5, 2.0], [0.25, -0.5, 1.5]]"
RARE = {"validate_args": ["True", "False", "None"]}
BOTH = ["probs = [[0.2, 0.3, 0.5], [0.6, 0.1, 0.3]]; logits = None",
        "logits = [[-1.0, 0.5, 2.0], [0.25, -0.5, 1.5]]; probs = None", "probs = [0.2, 0.3, 0.5]"]
# name -> (module, bases, values of which the probability is asked)
UNIT, REAL, POSITIVE, COUNT = "unit", "real", "positive", "count"
DISTRIBUTIONS = {
    "Bernoulli": ("bernoulli", [f"probs = {ONE}", "logits = [-1.0, 0.5]", "probs = 0.3", f"probs = {TWO}"], "bit"),
    "Beta": ("beta", ["concentration1 = [0.5, 2.0]; concentration0 = [1.5, 3.0]",
                      "concentration1 = 2; concentration0 = 3.5"], UNIT),
    "Binomial": ("binomial", ["total_count = 5; probs = [0.25, 0.75]", "total_count = 5; logits = [-1.0, 0.5]",
                              "total_count = [3, 7]; probs = [0.25, 0.5]", "probs = 0.3", "total_count = 4; probs = 0.3"],
                 "bit"),
    "Categorical": ("categorical", [f"probs = {TWO}", f"logits = {LOGIT}", "probs = [2, 3, 5]"], "index"),
    "Cauchy": ("cauchy", ["loc = [0.5, -1.0]; scale = [1.0, 2.5]", "loc = 0; scale = 1", "loc = 0.0; scale = [1.0, 2.0]"],
               REAL),
    "Chi2": ("chi2", ["df = [1.5, 4.0]", "df = 3"], POSITIVE),
    "Dirichlet": ("dirichlet", ["concentration = [0.5, 2.0, 3.0]", "concentration = [[0.5, 2.0], [3.0, 1.0]]"],
                  "simplex"),
    "Exponential": ("exponential", ["rate = [0.5, 2.0]", "rate = 3"], POSITIVE),
    "ExpRelaxedCategorical": ("relaxed_categorical", [f"temperature = 0.5; probs = {TWO}",
                                                     f"temperature = 1.5; logits = {LOGIT}"], "logsimplex"),
    "FisherSnedecor": ("fishersnedecor", ["df1 = [3.0, 6.0]; df2 = [5.0, 7.5]", "df1 = 2; df2 = 9",
                                          "df1 = 3.0; df2 = [1.0, 3.0]"], POSITIVE),
    "Gamma": ("gamma", ["concentration = [0.5, 2.0]; rate = [1.5, 3.0]", "concentration = 2; rate = 1"], POSITIVE),
    "Geometric": ("geometric", [f"probs = {ONE}", "logits = [-1.0, 0.5]", "probs = 0.3"], COUNT),
    "Gumbel": ("gumbel", ["loc = [0.5, -1.0]; scale = [1.0, 2.5]", "loc = 0; scale = 1"], REAL),
    "HalfCauchy": ("half_cauchy", ["scale = [1.0, 2.5]", "scale = 2"], POSITIVE),
    "HalfNormal": ("half_normal", ["scale = [1.0, 2.5]", "scale = 2"], POSITIVE),
    "Independent": ("independent", [
        "base_distribution = @Normal(); reinterpreted_batch_ndims = 1; "
        "torch.distributions.normal.Normal.loc = [0.5, -1.0]; torch.distributions.normal.Normal.scale = [1.0, 2.5]",
        "base_distribution = @Bernoulli(); reinterpreted_batch_ndims = 0; "
        "torch.distributions.bernoulli.Bernoulli.probs = [0.25, 0.75]"], "bit"),
    "Kumaraswamy": ("kumaraswamy", ["concentration1 = [0.5, 2.0]; concentration0 = [1.5, 3.0]",
                                    "concentration1 = 2; concentration0 = 3"], UNIT),
    "Laplace": ("laplace", ["loc = [0.5, -1.0]; scale = [1.0, 2.5]", "loc = 0; scale = 1"], REAL),
    "LogitRelaxedBernoulli": ("relaxed_bernoulli", [f"temperature = 0.5; probs = {ONE}",
                                                    "temperature = 2.0; logits = [-1.0, 0.5]"], REAL),
    "LogNormal": ("log_normal", ["loc = [0.5, -1.0]; scale = [1.0, 0.5]", "loc = 0; scale = 1"], POSITIVE),
    "Multinomial": ("multinomial", ["total_count = 4; probs = [0.2, 0.3, 0.5]", "total_count = 4; logits = [-1.0, 0.5, "
                                    "2.0]", "probs = [2, 3, 5]"], "counts"),
    "MultivariateNormal": ("multivariate_normal", [
        "loc = [0.5, -1.0]; covariance_matrix = [[2.0, 0.5], [0.5, 1.0]]",
        "loc = [0.5, -1.0]; precision_matrix = [[2.0, 0.5], [0.5, 1.0]]",
        "loc = [0.5, -1.0]; scale_tril = [[2.0, 0.0], [0.5, 1.0]]"], "pair"),
    "NegativeBinomial": ("negative_binomial", ["total_count = 5; probs = [0.25, 0.75]",
                                               "total_count = [2.5, 4]; logits = [-1.0, 0.5]"], COUNT),
    "Normal": ("normal", ["loc = [0.5, -1.0]; scale = [1.0, 2.5]", "loc = 0; scale = 1", "loc = 0.0; scale = [1.0, 2.0]"],
               REAL),
    "OneHotCategorical": ("one_hot_categorical", [f"probs = {TWO}", f"logits = {LOGIT}"], "hot"),
    "Pareto": ("pareto", ["scale = [1.0, 2.5]; alpha = [1.5, 3.0]", "scale = 1; alpha = 4", "scale = 1.0; alpha = 0.5"],
               "above"),
    "Poisson": ("poisson", ["rate = [0.5, 4.0]", "rate = 3"], COUNT),
    "RelaxedBernoulli": ("relaxed_bernoulli", [f"temperature = 0.5; probs = {ONE}",
                                               "temperature = 2.0; logits = [-1.0, 0.5]"], UNIT),
    "RelaxedOneHotCategorical": ("relaxed_categorical", [f"temperature = 0.5; probs = {TWO}",
                                                        f"temperature = 1.5; logits = {LOGIT}"], "simplex"),
    "StudentT": ("studentT", ["df = 3; loc = [0.5, -1.0]; scale = [1.0, 2.5]", "df = [1.0, 5.0]"], REAL),
    "Uniform": ("uniform", ["low = [0.5, -1.0]; high = [1.0, 2.5]", "low = 0; high = 2"], "within"),
    "Weibull": ("weibull", ["scale = [1.0, 2.5]; concentration = [0.5, 2.0]", "scale = 2; concentration = 1"], POSITIVE),
}


def values_for(kind, distribution):
    shape = tuple(distribution.batch_shape + distribution.event_shape)
    like = lambda *rows: torch.stack([torch.full(shape, row) for row in rows])
    if kind == UNIT:
        return like(0.125, 0.5, 0.8125)
    if kind == REAL:
        return like(-1.75, 0.25, 3.5)
    if kind == POSITIVE:
        return like(0.125, 1.0, 3.5)
    if kind == "above":
        return like(3.0, 4.5, 12.0)
    if kind == COUNT:
        return like(0.0, 1.0, 6.0)
    if kind == "bit":
        return like(0.0, 1.0)
    if kind == "within":
        return like(0.625, 0.875)
    if kind == "index":
        return like(0.0, 2.0).long()
    if kind == "pair":
        return torch.tensor([[0.0, 0.5], [2.0, -1.0]])
    size = shape[-1]
    row = torch.arange(1, size + 1) / (size * (size + 1) / 2)
    if kind == "simplex":
        return row.expand(2, *shape).clone()
    if kind == "logsimplex":
        return row.log().expand(2, *shape).clone()
    if kind == "hot":
        return torch.eye(size)[[0, size - 1]].reshape(2, *[1] * (len(shape) - 1), size).expand(2, *shape).clone()
    if kind == "counts":
        total = distribution.total_count
        return torch.tensor([[total, 0, 0], [total - 2, 1, 1]] if total > 1 else [[1, 0, 0], [0, 1, 0]]).double()
    raise ValueError(kind)


def ask(call):
    try:
        value = call()
        return pack(value) if value is not None else None
    except Exception:
        return "refused"


def make_distribution(name):
    module, bases, kind = DISTRIBUTIONS[name]
    selector = f"{D}{module}.{name}"
    for base in bases:
        for option, lines in variants(selector, base, RARE if base == bases[0] and name != "Independent" else {}, []):
            try:
                one = Builder(lines).build(selector)
            except Exception as exception:
                refused("distribution", selector, option or base, lines, exception, "created")
                continue
            values = values_for(kind, one)
            torch.manual_seed(7)
            drawn = one.sample((20000,)).double()
            flat = drawn.reshape(20000, -1)
            record(
                "distribution", selector, option or base, lines, values=pack(values),
                batch=list(one.batch_shape), event=list(one.event_shape),
                log_prob=ask(lambda: one.log_prob(values)), cdf=ask(lambda: one.cdf(values)),
                icdf=ask(lambda: one.icdf(torch.full(one.batch_shape, 0.3))),
                mean=ask(lambda: one.mean), variance=ask(lambda: one.variance), stddev=ask(lambda: one.stddev),
                entropy=ask(one.entropy), mode=ask(lambda: one.mode),
                support=ask(one.enumerate_support) if one.has_enumerate_support else "refused",
                rsample=bool(one.has_rsample), sample_kind="i" if one.sample().dtype == torch.int64 else "f",
                sample={"shape": list(drawn.shape), "mean": [number(one) for one in flat.mean(0).tolist()],
                        "std": [number(one) for one in flat.std(0).tolist()],
                        "median": [number(one) for one in flat.median(0).values.tolist()],
                        "min": number(flat.min().item()), "max": number(flat.max().item())})
