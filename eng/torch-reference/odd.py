"""Values that a file should not have: what PyTorch refuses, and when; what it makes of those it takes."""
import ast

import torch

import modules
import randomness
import training
from reference import *

SKIPPED = {"device", "dtype", "params", "optimizer", "generator", "modules", "dataset", "schedulers", "inplace", "verbose",
           "encoder_layer", "decoder_layer", "tensor", "tensors", "base_distribution", "lr_lambda", "scale_fn",
           "distance_function", "norm", "custom_encoder", "custom_decoder"}
INTEGERS, NUMBERS = ["-1", "0", "2.5", "-2", "3"], ["-1", "-0.5", "0", "0.0", "1.0", "1.5", "7.0"]


def base_of(selector):
    name = selector.rsplit(".", 1)[1]
    if selector in modules.TABLE:
        return modules.TABLE[selector][0][0]
    if selector.startswith("torch.optim.lr_scheduler."):
        return training.SCHEDULERS[name][0]
    if selector.startswith("torch.optim."):
        return training.OPTIMIZERS[name][0]
    if selector.startswith("torch.nn.init."):
        return randomness.INITIALIZERS[name][0][0] if name != "calculate_gain" else "nonlinearity = 'leaky_relu'"
    return randomness.DISTRIBUTIONS[name][1][0]


def candidates(name, default, base):
    """The odd values of a parameter, by what its default or its base is."""
    text = base.get(name, default)
    if text is None:
        return []
    try:
        value = ast.literal_eval(text)
    except (ValueError, SyntaxError):
        return []
    nothing = [] if default == "None" else ["None"]
    if isinstance(value, bool):
        return nothing
    if isinstance(value, str):
        return ["'nonsense'", "''", "3"] + nothing
    if isinstance(value, int):
        return INTEGERS + ["'nonsense'"] + nothing + (["(2, 2)", "(0, 0)", "(-1, 2)"] if name not in (
            "in_channels", "out_channels", "groups") else [])
    if isinstance(value, float):
        return NUMBERS + ["'nonsense'"] + nothing
    if isinstance(value, tuple) and value and isinstance(value[0], float):
        return ["(1.0, 0.999)", "(-0.1, 0.9)", "(0.9, 1.0)", "(0.9, -0.1)", "(0.9,)", "(0.9, 0.99, 0.999)", "(1.5, 0.5)",
                "(0.5, 1.0)", "0.9"]
    if isinstance(value, tuple):
        return ["(0, 0)", "(-1, 2)", "(1, 2, 3, 4, 5)", "()", "0", "-1"]
    if value is None:
        return ["-1", "0", "2.5", "'nonsense'", "9"]
    return []


def tensor_candidates(selector, name, base):
    if name not in base or not takes_tensor(selector, name):
        return None
    return ["-1", "0", "0.0", "[-0.5, 0.5]", "1.5", "[[0.5, 1.5]]", "[]", "[0.0, 0.0]", "'nonsense'", "[1.0, 2.0, 3.0]"]


def try_optimizer(builder, selector):
    parameters = training.weights()
    optimizer = training.build_nadam(builder, selector, parameters) if selector.endswith("NAdam") \
        else builder.build(selector, params=parameters)
    return {"steps": training.steps_of(optimizer, parameters, 7)}


def try_scheduler(builder, selector):
    scheduler = builder.build(selector)
    optimizer = builder.singletons["o"]
    seen = [training.rates(optimizer)]
    for step in range(20):
        if selector.endswith("ReduceLROnPlateau"):
            scheduler.step(training.METRICS[step])
        else:
            optimizer.step()
            scheduler.step()
        seen.append(training.rates(optimizer))
    return {"rates": seen, "metrics": training.METRICS[:20] if selector.endswith("ReduceLROnPlateau") else None}


def make(selector):
    short = selector.rsplit(".", 1)[1]
    if selector.startswith("torch.utils.data") or selector == "torch.nn.NamedSequential":
        return
    known = SIGNATURES[selector]
    start = lines_of(selector, base_of(selector))
    base = {key.rsplit(".", 1)[1]: value for key, value in start if key.startswith(selector + ".")}
    more = []
    if selector.startswith("torch.optim.lr_scheduler."):
        more = [("o/singleton.constructor", "@tests.sgd")]
        more += [] if short == "ChainedScheduler" else [(f"{selector}.optimizer", "@o/singleton()")]
        if "schedulers" in base:
            more += [(f"{training.S_}{one}.optimizer", "@o/singleton()") for one in training.INNER]
    for name, default in known:
        if name in SKIPPED:
            continue
        values = tensor_candidates(selector, name, base) or candidates(name, default, base)
        for value in values:
            if base.get(name, default) == value:
                continue
            option = f"{name} = {value}"
            lines = merge(start, lines_of(selector, option)) + more
            builder = Builder(lines)
            kind = "module"
            try:
                if selector.startswith("torch.optim.lr_scheduler."):
                    kind = "scheduler"
                    fields = try_scheduler(builder, selector)
                elif selector.startswith("torch.optim."):
                    kind = "optimizer"
                    fields = try_optimizer(builder, selector)
                elif selector.startswith("torch.nn.init."):
                    kind = "odd init"
                    builder.build(selector)
                    fields = {}
                elif selector.startswith("torch.distributions."):
                    kind = "odd distribution"
                    builder.build(selector)
                    fields = {}
                else:
                    module = builder.build(selector)
                    _, inputs, _, _, is_random = modules.TABLE[selector][0]
                    numbers = random.Random(seed_of(selector, "odd"))
                    modules.describe(module, selector, option, lines, inputs, numbers, False,
                                     [False] if is_random else [True], odd=True)
                    continue
            except Exception as exception:
                refused(kind, selector, option, lines, exception, "created", odd=True)
                continue
            record(kind, selector, option, lines, odd=True, **fields)
