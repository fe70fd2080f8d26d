"""Optimizers, 20 steps each; schedulers, 50 steps each."""
import math

import torch

from reference import *

O = "torch.optim."
S_ = "torch.optim.lr_scheduler."
STEPS = 20
KEPT = (1, 2, 3, 5, 6, 7, 10, 15, 20)
START = ([0.5, -1.25, 2.0, 0.0, -0.75], [[1.5, -0.5], [0.25, 3.0]])

BETAS = ["(0.8, 0.99)", "(0.5, 0.9)", "(0.0, 0.5)"]
COMMON = {"lr": ["0.1", "0.001", "0.0"], "weight_decay": ["0.1", "0.01", "0"]}
UNUSED = {"foreach": ["None", "False", "True"]}
LATE = {"capturable": "False", "differentiable": "False", **UNUSED}
OPTIMIZERS = {
    "Adadelta": ("", {**COMMON, "rho": ["0.5", "0.99"], "eps": ["0.001"], "maximize": ["True", "False"], **UNUSED},
                 ["maximize = True; weight_decay = 0.1"]),
    "Adagrad": ("", {**COMMON, "lr_decay": ["0.1"], "initial_accumulator_value": ["0.5"], "eps": ["0.01"],
                     "maximize": ["True", "False"], **UNUSED}, ["maximize = True; weight_decay = 0.1; lr_decay = 0.1"]),
    "Adam": ("", {**COMMON, "betas": BETAS, "eps": ["0.01"], "amsgrad": ["True", "False"],
                  "maximize": ["True", "False"], "fused": "False", "capturable": "False", **UNUSED},
             ["maximize = True; weight_decay = 0.1", "amsgrad = True; weight_decay = 0.1; betas = (0.5, 0.6)"]),
    "AdamW": ("", {**COMMON, "betas": BETAS, "eps": ["0.01"], "amsgrad": ["True", "False"],
                   "maximize": ["True", "False"], "capturable": "False", **UNUSED},
              ["maximize = True; weight_decay = 0.1", "amsgrad = True; betas = (0.5, 0.6)"]),
    "Adamax": ("", {**COMMON, "betas": BETAS, "eps": ["0.01"], "maximize": ["True", "False"], **UNUSED},
               ["weight_decay = 0.1; betas = (0.5, 0.6)"]),
    "ASGD": ("", {**COMMON, "lambd": ["0.1"], "alpha": ["0.25", "1.0"], "t0": ["5", "0.0"],
                  "maximize": ["True", "False"], **UNUSED},
             ["maximize = True; weight_decay = 0.1", "lambd = 0.1; t0 = 3; lr = 0.1"]),
    "LBFGS": ("", {"lr": ["0.1", "1"], "max_iter": ["1", "5"], "max_eval": ["3", "None"], "tolerance_grad": ["0.1"],
                   "tolerance_change": ["0.01"], "history_size": ["2", "1"],
                   "line_search_fn": ["None", "'strong_wolfe'"]}, ["lr = 0.1; line_search_fn = 'strong_wolfe'"]),
    "NAdam": ("", {**COMMON, "betas": BETAS, "eps": ["0.01"], "momentum_decay": ["0.1", "0"], **UNUSED},
              ["weight_decay = 0.1; momentum_decay = 0.1"]),
    "RAdam": ("", {**COMMON, "betas": BETAS, "eps": ["0.01"], **UNUSED}, ["lr = 0.1; betas = (0.5, 0.9)"]),
    "RMSprop": ("", {**COMMON, "alpha": ["0.5", "0.0"], "eps": ["0.01"], "momentum": ["0.9"],
                     "centered": ["True", "False"], "maximize": ["True", "False"], **UNUSED},
                ["centered = True; momentum = 0.5", "maximize = True; weight_decay = 0.1"]),
    "Rprop": ("", {"lr": ["0.1"], "etas": ["(0.3, 1.5)"], "step_sizes": ["(0.001, 0.05)"],
                   "maximize": ["True", "False"], **UNUSED}, ["lr = 0.1; maximize = True; etas = (0.2, 1.1)"]),
    "SGD": ("lr = 0.05", {**COMMON, "momentum": ["0.9", "0.0"], "dampening": ["0.5"], "nesterov": ["False"],
                          "maximize": ["True", "False"], **UNUSED},
            ["momentum = 0.9; nesterov = True", "momentum = 0.9; dampening = 0.3; weight_decay = 0.1",
             "maximize = True; weight_decay = 0.1", "maximize = True; momentum = 0.9; nesterov = True",
             "maximize = True; momentum = 0.9; weight_decay = 0.2; dampening = 0.1"]),
}


def loss_of(weights):
    """A function of five and four numbers with a gradient that changes its sign."""
    first, second = weights
    scale = torch.arange(1, 6, dtype=first.dtype)
    return (scale * (first - 0.3) ** 2).sum() / 4 + (second * 1.5).sin().sum() + (second ** 2).sum() / 8


def weights():
    return [torch.nn.Parameter(torch.tensor(one)) for one in START]


def groups():
    first, second = weights()
    return [{"params": [first]}, {"params": [second], "lr": 0.02}]


OBJECTS["tests.weights"] = weights
WHY_NADAM = ("of foreach = True: PyTorch 1.13's single-tensor code multiplies with mu twice, "
             "mu_product_next = mu_product * mu * mu_next, where mu_product has mu already")


def build_nadam(builder, selector, parameters):
    """NAdam by its multi-tensor code, which is right, and other than the default."""
    return builder.build(selector, **{"params": parameters, "foreach": True})


def steps_of(optimizer, parameters, count=STEPS):
    kept = []
    for step in range(1, count + 1):
        def closure():
            optimizer.zero_grad(set_to_none=True)
            loss = loss_of(parameters)
            loss.backward()
            return loss
        optimizer.step(closure)
        if step in KEPT:
            kept.append([step, [pack(one) for one in parameters]])
    return kept


def make_optimizer(name):
    selector = O + name
    base, options, also = OPTIMIZERS[name]
    for option, lines in variants(selector, base, options, also):
        parameters = weights()
        try:
            optimizer = build_nadam(Builder(lines), selector, parameters) if name == "NAdam" \
                else Builder(lines).build(selector, params=parameters)
        except Exception as exception:
            refused("optimizer", selector, option, lines, exception, "created")
            continue
        note = {"note": WHY_NADAM} if name == "NAdam" else {}
        record("optimizer", selector, option, lines, steps=steps_of(optimizer, parameters), **note)
    if name != "LBFGS":
        lines = lines_of(selector, base)
        given = groups()
        optimizer = build_nadam(Builder(lines), selector, given) if name == "NAdam" \
            else Builder(lines).build(selector, params=given)
        parameters = [one["params"][0] for one in given]
        record("optimizer", selector, "two groups", lines, groups=True, steps=steps_of(optimizer, parameters))


def build_optimizer(kind):
    first, second = weights()
    if kind == "adam":
        return torch.optim.Adam([first, second], 0.5, betas=(0.7, 0.9))
    if kind == "plain":
        return torch.optim.SGD([first, second], 0.5)
    if kind == "groups":
        return torch.optim.SGD([{"params": [first]}, {"params": [second], "lr": 0.25, "momentum": 0.8}], 0.5,
                               momentum=0.9)
    return torch.optim.SGD([first, second], 0.5, momentum=0.9)


for kind_ in ("sgd", "adam", "plain", "groups"):
    OBJECTS[f"tests.{kind_}"] = lambda kind_=kind_: build_optimizer(kind_)
OBJECTS["tests.halve"] = lambda epoch: 0.5 ** epoch
OBJECTS["tests.fall"] = lambda epoch: 0.97
OBJECTS["tests.shrink"] = lambda step: 1 / (1 + step)
OBJECTS["tests.distance"] = lambda first, second: (first - second).abs().sum(1)

ITERS = ["1", "3", "40", "0"]
SCHEDULERS = {
    "ConstantLR": ("", {"factor": ["0.5", "1.0"], "total_iters": ITERS}, []),
    "CosineAnnealingLR": ("T_max = 10", {"T_max": ["7", "50", "1"], "eta_min": ["0.1"]}, []),
    "CosineAnnealingWarmRestarts": ("T_0 = 7", {"T_0": ["1", "20"], "T_mult": ["1", "2", "3"], "eta_min": ["0.1"]},
                                    ["T_0 = 4; T_mult = 2; eta_min = 0.05"]),
    "CyclicLR": ("base_lr = 0.1; max_lr = 0.6",
                 {"step_size_up": ["4", "7"], "mode": ["'triangular'", "'triangular2'", "'exp_range'"],
                  "cycle_momentum": ["True", "False"], "base_momentum": ["0.5"], "max_momentum": ["0.99"],
                  "scale_fn": ["None", "@tests.shrink"]},
                 ["step_size_up = 4; step_size_down = 6", "step_size_up = 4; mode = 'triangular2'",
                  "step_size_up = 4; mode = 'exp_range'; gamma = 0.9", "step_size_up = 3; step_size_down = 5; "
                  "mode = 'exp_range'; gamma = 0.95; base_momentum = 0.6", "step_size_up = 4; base_momentum = 0.5; "
                  "max_momentum = 0.95", "step_size_up = 4; scale_fn = @tests.shrink",
                  "step_size_up = 4; scale_fn = @tests.shrink; scale_mode = 'iterations'",
                  "step_size_up = 4; mode = 'triangular2'; cycle_momentum = False", "step_size_up = 5; gamma = 0.5",
                  "step_size_up = 4; step_size_down = None"]),
    "ExponentialLR": ("gamma = 0.9", {"gamma": ["0.5", "1.0", "0.1"]}, []),
    "LambdaLR": ("lr_lambda = @tests.halve", {"lr_lambda": "@tests.shrink"}, []),
    "LinearLR": ("", {"start_factor": ["0.5", "1.0"], "end_factor": ["0.5", "0.0"], "total_iters": ["1", "3", "40"]},
                 ["start_factor = 1.0; end_factor = 0.1; total_iters = 20"]),
    "MultiplicativeLR": ("lr_lambda = @tests.fall", {}, []),
    "MultiStepLR": ("milestones = [3, 10]", {"milestones": ["[1]", "[5, 5, 20]", "[40, 10]", "[]"],
                                             "gamma": ["0.5", "1.0"]}, []),
    "OneCycleLR": ("max_lr = 0.6; total_steps = 60",
                   {"pct_start": ["0.1", "0.5"], "anneal_strategy": ["'cos'", "'linear'"],
                    "cycle_momentum": ["True", "False"], "base_momentum": ["0.5"], "max_momentum": ["0.99"],
                    "div_factor": ["10", "2"], "final_div_factor": ["10", "100"], "three_phase": ["True", "False"],
                    "epochs": "None", "steps_per_epoch": "None"},
                   ["three_phase = True; anneal_strategy = 'linear'", "total_steps = None; epochs = 6; "
                    "steps_per_epoch = 10", "base_momentum = 0.5; max_momentum = 0.8; three_phase = True"]),
    "PolynomialLR": ("", {"total_iters": ITERS, "power": ["2", "0.5"]}, ["total_iters = 30; power = 1.5"]),
    "ReduceLROnPlateau": ("", {"mode": ["'min'", "'max'"], "factor": ["0.5"], "patience": ["0", "3"],
                               "threshold": ["0.1"], "threshold_mode": ["'rel'", "'abs'"], "cooldown": ["3"],
                               "min_lr": ["0.01", "[0.02]"], "eps": ["0.1"]},
                          ["patience = 2; factor = 0.7; cooldown = 2", "mode = 'max'; patience = 1; threshold = 0.05; "
                           "threshold_mode = 'abs'", "patience = 0; min_lr = 0.03; factor = 0.3"]),
    "StepLR": ("step_size = 7", {"step_size": ["1", "20"], "gamma": ["0.5", "1.0"]}, []),
    "SequentialLR": ("schedulers = [@ConstantLR(), @ExponentialLR()]; milestones = [6]; "
                     "torch.optim.lr_scheduler.ExponentialLR.gamma = 0.9", {"milestones": "[1]"},
                     ["schedulers = [@LinearLR(), @CosineAnnealingLR()]; milestones = [5]; "
                      "torch.optim.lr_scheduler.CosineAnnealingLR.T_max = 20"]),
    "ChainedScheduler": ("schedulers = [@ConstantLR(), @ExponentialLR()]; "
                         "torch.optim.lr_scheduler.ExponentialLR.gamma = 0.9", {},
                         ["schedulers = [@StepLR(), @MultiStepLR()]; torch.optim.lr_scheduler.StepLR.step_size = 5; "
                          "torch.optim.lr_scheduler.MultiStepLR.milestones = [3, 20]"]),
}
INNER = ("ConstantLR", "ExponentialLR", "LinearLR", "CosineAnnealingLR", "StepLR", "MultiStepLR")
METRICS = [round(1 / (1 + step / 4) + 0.1 * math.sin(step * 1.7) * (step > 8), 6) for step in range(50)]


def rates(optimizer):
    row = []
    for group in optimizer.param_groups:
        row.append(number(group["lr"]))
        if "momentum" in group:
            row.append(number(group["momentum"]))
        if "betas" in group:
            row.append(number(group["betas"][0]))
    return row


def make_scheduler(name):
    selector = S_ + name
    base, options, also = SCHEDULERS[name]
    for kind in ("sgd", "adam", "plain", "groups"):
        singleton = ("o/singleton.constructor", f"@tests.{kind}")
        last = {} if name == "ChainedScheduler" else {"last_epoch": ["-1", "5"], "verbose": ["False"]}
        if name == "ReduceLROnPlateau":
            last = {"verbose": "False"}
        if name == "SequentialLR":
            last = {"last_epoch": "-1"}
        some = kind == "sgd" or name in ("CyclicLR", "OneCycleLR")
        for option, lines in variants(selector, base, {**options, **last} if some else {}, also if some else []):
            if kind == "adam" and name not in ("CyclicLR", "OneCycleLR"):
                continue
            lines = lines + [(f"{S_}{one}.optimizer", "@o/singleton()") for one in (INNER if "schedulers" in str(lines)
                                                                                    else ())]
            if name != "ChainedScheduler":
                lines = [(f"{selector}.optimizer", "@o/singleton()")] + lines
            lines = [*dict(lines).items(), singleton]
            label = option if kind == "sgd" else f"{option} [{kind}]".strip()
            builder = Builder(lines)
            try:
                scheduler = builder.build(selector)
                optimizer = builder.singletons["o"]
                seen = [rates(optimizer)]
                for step in range(50):
                    if name == "ReduceLROnPlateau":
                        scheduler.step(METRICS[step])
                    else:
                        optimizer.step()
                        scheduler.step()
                    seen.append(rates(optimizer))
            except Exception as exception:
                refused("scheduler", selector, label, lines, exception, "created")
                continue
            record("scheduler", selector, label, lines, rates=seen,
                   metrics=METRICS if name == "ReduceLROnPlateau" else None)
