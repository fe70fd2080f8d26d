"""What the tables of cases are written with: values, inputs, and the objects that a few lines of gin describe."""
import ast
import collections
import importlib
import inspect
import json
import math
import random
import re
import zlib

import torch

torch.set_default_dtype(torch.float64)
torch.set_num_threads(1)

RECORDS = []
SIGNATURES = {}
TENSOR_PARAMETERS = {
    "weight", "pos_weight", "embeddings", "probs", "logits", "loc", "scale", "rate", "concentration", "concentration0",
    "concentration1", "df", "df1", "df2", "temperature", "alpha", "low", "high", "total_count", "covariance_matrix",
    "precision_matrix", "scale_tril", "tensor", "tensors"}


class Input:
    """A tensor to be drawn for a case: its numbers have few digits, so that float32 has them too."""

    def __init__(self, kind, shape, *limits):
        self.kind, self.shape, self.limits = kind, shape, limits

    def draw(self, numbers):
        count = math.prod(self.shape)
        if self.kind == "normal":
            values = [round(numbers.gauss(0, 1) * 64) / 64 + 1 / 256 for _ in range(count)]
        elif self.kind == "unit":
            values = [round(numbers.uniform(0.06, 0.94) * 64) / 64 for _ in range(count)]
        elif self.kind == "positive":
            values = [round(numbers.uniform(0.1, 3) * 64) / 64 for _ in range(count)]
        elif self.kind == "sign":
            values = [numbers.choice([-1.0, 1.0]) for _ in range(count)]
        elif self.kind == "int":
            tensor = torch.tensor([numbers.randrange(*self.limits) for _ in range(count)], dtype=torch.int64)
            return tensor.reshape(self.shape)
        else:
            raise ValueError(self.kind)
        return torch.tensor(values).reshape(self.shape)


def N(*shape): return Input("normal", shape)
def U(*shape): return Input("unit", shape)
def P(*shape): return Input("positive", shape)
def S(*shape): return Input("sign", shape)
def I(low, high, *shape): return Input("int", shape, low, high)


class Fixed:
    """A tensor that needs no gradient."""

    def __init__(self, values): self.tensor = torch.as_tensor(values)
    def draw(self, numbers): return self.tensor.clone()


class NoGrad:
    def __init__(self, inner): self.inner = inner
    def draw(self, numbers): return self.inner.draw(numbers)


def module_of(selector):
    """The object of PyTorch that a selector names."""
    name = selector.rsplit(".", 1)[1]
    if selector.startswith("torch.nn.init."):
        return getattr(torch.nn.init, name)
    if selector.endswith(".from_pretrained"):
        return getattr(torch.nn, selector.split(".")[-2]).from_pretrained
    if selector.startswith("torch.nn"):
        return getattr(torch.nn, {"NamedSequential": "Sequential"}.get(name, name))
    if selector.startswith("torch.optim.lr_scheduler."):
        return getattr(torch.optim.lr_scheduler, name)
    if selector.startswith("torch.optim."):
        return getattr(torch.optim, name)
    if selector.startswith("torch.distributions."):
        return getattr(importlib.import_module(selector.rsplit(".", 1)[0]), name)
    return getattr(torch.utils.data, {"IterableDataLoader": "DataLoader"}.get(name, name))


OBJECTS = {}


class Builder:
    """Makes what @Name() stands for; 'lines' are pairs (name.parameter, text)."""

    def __init__(self, lines):
        self.lines, self.singletons = lines, {}

    def build(self, selector, scope=None, **more):
        short = selector.rsplit(".", 1)[1] if "." in selector and not selector.startswith("tests.") else selector
        arguments = {}
        for key, text in self.lines:
            owner, parameter = key.rsplit(".", 1)
            owner_scope, _, owner = owner.rpartition("/")
            if owner in (selector, short) and owner_scope in ("", scope or ""):
                arguments[parameter] = self.value(text, parameter, selector)
        arguments.update(more)
        if selector.startswith("tests."):
            return OBJECTS[selector](**arguments)
        call = module_of(selector)
        if short == "TensorDataset":
            return call(*arguments["tensors"])
        if short == "Sequential":
            return call(*arguments["modules"])
        if short == "NamedSequential":
            return call(collections.OrderedDict(arguments["modules"]))
        return call(**arguments)

    def value(self, text, parameter, selector):
        text = text.strip()
        if text.startswith("["):
            if "@" in text:
                return [self.value(item, "", selector) for item in text[1:-1].split(", ")]
        if text.startswith("{") and "@" in text:
            return {ast.literal_eval(key): self.value(item, "", selector)
                    for key, item in (pair.split(": ") for pair in text[1:-1].split(", "))}
        if text.startswith("%"):
            return getattr(torch, text[1:].rsplit(".")[-1])
        if text.startswith("@"):
            return self.reference(text[1:])
        value = ast.literal_eval(text)
        owner = selector.rsplit(".", 1)[-1]
        if parameter in TENSOR_PARAMETERS and value is not None and takes_tensor(selector, parameter):
            if parameter == "tensors":
                return [torch.tensor(one) for one in value]
            return torch.tensor(value) if "distributions" not in selector else torch.tensor(value).to(torch.float64)
        return value

    def reference(self, text):
        scope, _, name = text.rpartition("/")
        if name == "singleton()":
            if scope not in self.singletons:
                text = dict(self.lines)[f"{scope}/singleton.constructor"]
                self.singletons[scope] = self.build(full(text[1:]))
            return self.singletons[scope]
        if name.endswith("()"):
            return self.build(full(name[:-2]), scope)
        return OBJECTS[full(name)]


SELECTORS = []


def full(name):
    if name.startswith("tests."):
        return name
    return next(one for one in SELECTORS if one == name or one.endswith("." + name))


def takes_tensor(selector, parameter):
    if selector.startswith("torch.distributions."):
        return not (selector.endswith("Multinomial") and parameter == "total_count")
    if parameter in ("weight", "pos_weight"):
        return True
    return parameter in ("embeddings", "tensor", "tensors")


def pack(value):
    """A tensor, or a structure of them, as JSON has it."""
    if value is None or isinstance(value, (bool, int, str)):
        return value
    if isinstance(value, float):
        return number(value)
    if isinstance(value, (tuple, list, torch.Size)):
        return [pack(one) for one in value]
    if isinstance(value, dict):
        return {key: pack(one) for key, one in value.items()}
    value = value.detach()
    if value.is_sparse:
        value = value.to_dense()
    kind = "f" if value.is_floating_point() else "b" if value.dtype == torch.bool else "i"
    numbers = value.flatten().tolist()
    return {"s": list(value.shape), "d": kind,
            "v": [number(one) for one in numbers] if kind == "f" else [int(one) for one in numbers]}


def number(value):
    if math.isnan(value):
        return "nan"
    if math.isinf(value):
        return "inf" if value > 0 else "-inf"
    return float(f"{value:.11g}")


def weights_of(tensor):
    """What an output is multiplied by before its sum is differentiated."""
    index = torch.arange(tensor.numel())
    return (((index * 7) % 11).to(tensor.dtype) - 4.5).reshape(tensor.shape) / 5


def weight_of(place, shape):
    """The numbers that the tensor at a place of a state is given: about normal, and with few digits."""
    index = torch.arange(math.prod(shape)) + 17 * place
    return (((index * 2531) % 193 - 96).to(torch.float64) / 128).reshape(shape)


def tensors_of(result):
    if isinstance(result, torch.Tensor):
        return [result]
    if isinstance(result, (tuple, list)):
        return [tensor for one in result for tensor in tensors_of(one)]
    return []


def seed_of(*parts):
    return zlib.crc32(" ".join(str(part) for part in parts).encode())


def lines_of(selector, text):
    """'a = 1; b = 2' as pairs; a name without a dot is a parameter of the selector."""
    pairs = []
    for line in filter(None, (one.strip() for one in text.split(";"))):
        key, value = (part.strip() for part in line.split("=", 1))
        pairs.append((key if "." in key else f"{selector}.{key}", value))
    return pairs


def merge(base, changes):
    merged = dict(base)
    merged.update(changes)
    return list(merged.items())


def variants(selector, base, options, also):
    """The base, each option with each value, and what is said whole."""
    start = lines_of(selector, base)
    yield "", start
    for parameter, values in options.items():
        for value in values if isinstance(values, list) else [values]:
            option = f"{parameter} = {value}"
            yield option, merge(start, lines_of(selector, option))
    for option in also:
        yield option, merge(start, lines_of(selector, option))


def gin(lines):
    return [f"{key} = {value}" for key, value in lines]


def record(kind, selector, option, lines, **fields):
    write({"kind": kind, "name": selector, "option": option, "lines": gin(lines), **fields})


def write(fields):
    RECORDS.append(json.dumps(fields, separators=(",", ":")))


def refused(kind, selector, option, lines, exception, when, **fields):
    message = re.sub(r"0x[0-9a-f]+", "0x…", f"{type(exception).__name__}: {exception}".split("\n")[0])
    record(kind, selector, option, lines, refused=when, message=message[:160], **fields)


def signature(selector):
    call = module_of(selector)
    call = call.__init__ if inspect.isclass(call) else call
    known = []
    for parameter in inspect.signature(call).parameters.values():
        if parameter.name == "self" or parameter.kind in (parameter.VAR_POSITIONAL, parameter.VAR_KEYWORD):
            continue
        default = None if parameter.default is inspect.Parameter.empty else repr(parameter.default)
        if callable(parameter.default) and default is not None:
            default = repr(parameter.default.__name__)
        if default == "<required parameter>":
            default = None
        known.append([parameter.name, default])
    SIGNATURES[selector] = known
    write({"kind": "signature", "name": selector, "parameters": known})
