"""Modules and losses: outputs, gradients and state, in training and in evaluation."""
import random

import torch

from reference import *

A = "torch.nn.modules.activation."
L = "torch.nn.modules.loss."
NN = "torch.nn."

INPLACE = {"inplace": ["True", "False"]}
REDUCTION = {"reduction": ["'mean'", "'sum'", "'none'"]}
NORM = {"eps": ["0.001", "0.1"], "momentum": ["0.2", "1.0", "0.0", "None"], "affine": ["True", "False"],
        "track_running_stats": ["True", "False"], "dtype": "%float64"}
RNN = {"num_layers": ["1", "2", "3"], "bias": ["True", "False"], "batch_first": ["True", "False"],
       "bidirectional": ["True", "False"], "dropout": "0.0", "dtype": "%float64"}
TRIANGLE = Fixed(torch.ones(4, 4).triu(1).bool())
MINUS = Fixed(torch.full((4, 4), float("-inf")).triu(1))
HALF = Fixed(torch.tensor([[False, False, False, True], [False, False, True, True], [False, False, False, False]]))

# Selector -> (base, inputs, options, said whole). 'inputs' is a list of inputs, or a list of such lists.
TABLE = {}


def add(selector, base="", inputs=(), options=None, also=(), random_in_training=False):
    TABLE.setdefault(selector, []).append((base, list(inputs), options or {}, list(also), random_in_training))


SHAPE = [N(3, 4, 5)]
for name in ("Hardsigmoid", "Hardswish", "Mish", "ReLU", "ReLU6", "SELU", "SiLU"):
    add(A + name, "", [N(3, 40)], INPLACE)
for name in ("LogSigmoid", "Sigmoid", "Softsign", "Tanh", "Tanhshrink"):
    add(A + name, "", [N(3, 40)])
for name in ("CELU", "ELU"):
    add(A + name, "", SHAPE, {"alpha": ["0.5", "2", "1.0", "-1.5"], **INPLACE}, ["alpha = 0.3; inplace = True"])
add(A + "GELU", "", SHAPE, {"approximate": ["'none'", "'tanh'"]})
add(A + "GLU", "", [N(4, 6, 2)], {"dim": ["0", "1", "2", "-1", "-2"]})
for name in ("Hardshrink", "Softshrink"):
    add(A + name, "", SHAPE, {"lambd": ["0.1", "1", "0.5", "0"]})
add(A + "Hardtanh", "", [N(3, 40)], {"min_val": ["-0.5", "-2", "0.25"], "max_val": ["0.5", "6.0", "2"], **INPLACE},
    ["min_val = 0; max_val = 6", "min_val = -0.3; max_val = 0.7; inplace = True"])
add(A + "LeakyReLU", "", SHAPE, {"negative_slope": ["0.2", "0", "1", "-0.5"], **INPLACE})
for name in ("LogSoftmax", "Softmax", "Softmin"):
    add(A + name, "", SHAPE, {"dim": ["0", "1", "2", "-1", "-3", "None"]})
    for size in ((4,), (3, 4), (2, 3, 4, 2)):
        add(A + name, "", [N(*size)], {"dim": ["0", "-1"]})
add(A + "Softmax2d", "", [N(2, 3, 4, 5)])
add(A + "Softmax2d", "", [N(3, 4, 5)])
add(A + "PReLU", "", SHAPE, {"num_parameters": ["1", "4"], "init": ["0.5", "0.0", "-0.25"], "dtype": "%float64"})
add(A + "RReLU", "", [N(10, 80)], {"lower": ["0.0", "0.2"], "upper": ["0.5", "0.9"], **INPLACE},
    ["lower = 0.25; upper = 0.25"], random_in_training=True)
add(A + "Softplus", "", [N(3, 40)], {"beta": ["0.5", "2", "10"], "threshold": ["1", "5.5", "0"]},
    ["beta = 3; threshold = 2"])
add(A + "Threshold", "threshold = 0.1; value = 20", SHAPE, {"threshold": ["0", "-0.5"], "value": ["0.0", "-3"],
                                                           **INPLACE})
QKV = [N(4, 3, 8), N(4, 3, 8), N(4, 3, 8)]
add(A + "MultiheadAttention", "embed_dim = 8; num_heads = 2", QKV,
    {"bias": ["True", "False"], "add_bias_kv": ["True", "False"], "add_zero_attn": ["True", "False"],
     "num_heads": ["1", "4", "8"], "dropout": "0.0", "batch_first": ["True", "False"], "kdim": "8", "vdim": "8",
     "dtype": "%float64"}, ["add_bias_kv = True; add_zero_attn = True; bias = False"])
add(A + "MultiheadAttention", "embed_dim = 8; num_heads = 2", QKV + [HALF, True, None])
add(A + "MultiheadAttention", "embed_dim = 8; num_heads = 2", QKV + [None, True, TRIANGLE])
add(A + "MultiheadAttention", "embed_dim = 8; num_heads = 2", QKV + [None, False, MINUS])
add(A + "MultiheadAttention", "embed_dim = 8; num_heads = 2; add_bias_kv = True; add_zero_attn = True",
    QKV + [HALF, True, TRIANGLE])
add(A + "MultiheadAttention", "embed_dim = 8; num_heads = 2; kdim = 5; vdim = 6", [N(4, 3, 8), N(5, 3, 5), N(5, 3, 6)],
    {"bias": "False", "add_zero_attn": "True"})
add(A + "MultiheadAttention", "embed_dim = 8; num_heads = 2; kdim = 5", [N(4, 3, 8), N(5, 3, 5), N(5, 3, 8)])

add(L + "BCELoss", "", [U(3, 4), NoGrad(U(3, 4))], {"weight": ["[0.5, 1.0, 2.0, 0.0]", "[1, 2, 3, 4]", "None"],
                                                   **REDUCTION}, ["weight = [0.5, 1.0, 2.0, 0.0]; reduction = 'sum'"])
add(L + "BCEWithLogitsLoss", "", [N(3, 4), NoGrad(U(3, 4))],
    {"weight": ["[0.5, 1.0, 2.0, 0.0]", "None"], "pos_weight": ["[0.5, 1.0, 2.0, 0.25]", "None"], **REDUCTION},
    ["weight = [0.5, 1.0, 2.0, 0.0]; pos_weight = [2.0, 2.0, 1.0, 3.0]; reduction = 'sum'"])
add(L + "CosineEmbeddingLoss", "", [N(5, 4), N(5, 4), NoGrad(S(5))], {"margin": ["0.5", "-0.5", "0"], **REDUCTION})
CE = {"weight": ["[0.5, 1.0, 2.0, 0.25]", "[1, 2, 3, 4]", "None"], "ignore_index": ["2", "0", "-100"],
      "size_average": ["True", "False", "None"], "reduce": ["True", "False", "None"], **REDUCTION}
add(L + "CrossEntropyLoss", "", [N(6, 4), I(0, 4, 6)], {**CE, "label_smoothing": ["0.1", "0.0", "1.0"]},
    ["weight = [0.5, 1.0, 2.0, 0.25]; reduction = 'sum'", "weight = [0.5, 1.0, 2.0, 0.25]; label_smoothing = 0.2",
     "ignore_index = 1; reduction = 'none'", "ignore_index = 1; label_smoothing = 0.3; reduction = 'sum'"])
add(L + "CrossEntropyLoss", "", [N(2, 4, 3), I(0, 4, 2, 3)], {"ignore_index": "3", "weight": "[0.5, 1.0, 2.0, 0.25]",
                                                           "label_smoothing": "0.1", **REDUCTION})
add(L + "CrossEntropyLoss", "", [N(6, 4), NoGrad(U(6, 4))], {"weight": "[0.5, 1.0, 2.0, 0.25]",
                                                           "label_smoothing": "0.1", **REDUCTION})
add(L + "CTCLoss", "", [N(8, 3, 5), I(1, 5, 3, 3), Fixed([8, 8, 7]), Fixed([3, 2, 3])],
    {"blank": "0", "zero_infinity": ["True", "False"], **REDUCTION})
add(L + "CTCLoss", "blank = 4", [N(8, 3, 5), I(0, 4, 3, 3), Fixed([8, 8, 7]), Fixed([3, 2, 3])], {**REDUCTION})
add(L + "CTCLoss", "", [N(2, 2, 5), I(1, 5, 2, 3), Fixed([2, 2]), Fixed([3, 3])], {"zero_infinity": ["True", "False"]})
add(L + "GaussianNLLLoss", "", [N(4, 5), NoGrad(N(4, 5)), P(4, 5)],
    {"full": ["True", "False"], "eps": ["0.5", "1e-4"], **REDUCTION}, ["full = True; reduction = 'sum'"])
add(L + "GaussianNLLLoss", "", [N(4, 5), NoGrad(N(4, 5)), P(4, 1)], {"full": ["True"], **REDUCTION})
add(L + "GaussianNLLLoss", "", [N(4, 5), NoGrad(N(4, 5)), P(4)], REDUCTION)
add(L + "HingeEmbeddingLoss", "", [N(4, 5), NoGrad(S(4, 5))], {"margin": ["0.5", "2", "0"], **REDUCTION})
add(L + "HuberLoss", "", [N(4, 5), NoGrad(N(4, 5))], {"delta": ["0.5", "2", "0.01"], **REDUCTION})
add(L + "KLDivLoss", "", [N(4, 5), NoGrad(U(4, 5))],
    {"log_target": ["True", "False"], "reduction": ["'mean'", "'sum'", "'none'", "'batchmean'"]},
    ["log_target = True; reduction = 'batchmean'", "log_target = False; reduction = 'sum'"])
for name in ("L1Loss", "MSELoss"):
    add(L + name, "", [N(4, 5), NoGrad(N(4, 5))], {"size_average": ["False"], "reduce": ["False"], **REDUCTION})
add(L + "MarginRankingLoss", "", [N(8), N(8), NoGrad(S(8))], {"margin": ["0.5", "-0.5", "0"], **REDUCTION})
add(L + "MultiLabelMarginLoss", "", [N(3, 4), Fixed([[3, 0, -1, 1], [1, -1, 2, 0], [0, 1, 2, 3]])], REDUCTION)
add(L + "MultiLabelSoftMarginLoss", "", [N(4, 5), NoGrad(I(0, 2, 4, 5))],
    {"weight": ["[0.5, 1.0, 2.0, 0.0, 1.0]", "None"], **REDUCTION})
TABLE[L + "MultiLabelSoftMarginLoss"][0][1][1] = Fixed((torch.arange(20).reshape(4, 5) % 3 == 0).to(torch.float64))
add(L + "MultiMarginLoss", "", [N(5, 4), I(0, 4, 5)],
    {"p": ["1", "2"], "margin": ["0.5", "2", "0"], "weight": ["[0.5, 1.0, 2.0, 0.25]", "None"], **REDUCTION},
    ["p = 2; margin = 0.5; weight = [0.5, 1.0, 2.0, 0.25]"])
add(L + "NLLLoss", "", [N(6, 4), I(0, 4, 6)], CE, ["weight = [0.5, 1.0, 2.0, 0.25]; ignore_index = 1"])
add(L + "NLLLoss", "", [N(2, 4, 3, 2), I(0, 4, 2, 3, 2)], {"ignore_index": "1", "weight": "[0.5, 1.0, 2.0, 0.25]",
                                                         **REDUCTION})
add(L + "NLLLoss2d", "", [N(2, 4, 3, 2), I(0, 4, 2, 3, 2)], {"ignore_index": "1", "weight": "[0.5, 1.0, 2.0, 0.25]"})
add(L + "PoissonNLLLoss", "", [P(4, 5), NoGrad(I(0, 5, 4, 5))],
    {"log_input": ["True", "False"], "full": ["True", "False"], "eps": ["0.5", "1e-3"], **REDUCTION},
    ["log_input = False; eps = 0.5", "log_input = False; full = True", "log_input = False; reduction = 'sum'"])
TABLE[L + "PoissonNLLLoss"][0][1][1] = Fixed((torch.arange(20).reshape(4, 5) % 4).to(torch.float64))
add(L + "SmoothL1Loss", "", [N(4, 5), NoGrad(N(4, 5))], {"beta": ["0.5", "2", "0", "0.01"], **REDUCTION})
add(L + "SoftMarginLoss", "", [N(4, 5), NoGrad(S(4, 5))], REDUCTION)
add(L + "TripletMarginLoss", "", [N(5, 4), N(5, 4), N(5, 4)],
    {"margin": ["0.5", "3", "0"], "p": ["1", "2", "1.5", "3", "2.0"], "eps": ["0.1", "1e-4"],
     "swap": ["True", "False"], **REDUCTION}, ["swap = True; p = 1; reduction = 'sum'"])
add(L + "TripletMarginWithDistanceLoss", "", [N(5, 4), N(5, 4), N(5, 4)],
    {"distance_function": ["@tests.distance", "None"], "margin": ["0.5", "3"], "swap": ["True", "False"], **REDUCTION},
    ["distance_function = @tests.distance; swap = True"])

add(NN + "Bilinear", "in1_features = 3; in2_features = 4; out_features = 2", [N(5, 3), N(5, 4)],
    {"bias": ["True", "False"], "dtype": "%float64"})
add(NN + "ChannelShuffle", "groups = 2", [NoGrad(N(2, 6, 3, 3))], {"groups": ["1", "3", "6"]})
add(NN + "CosineSimilarity", "", [N(3, 4, 5), N(3, 4, 5)], {"dim": ["0", "1", "-1", "2"], "eps": ["0.5", "1e-4"]})
INDEX = [I(0, 6, 3, 4)]
EMBED = {"padding_idx": ["1", "0", "-1", "None"], "max_norm": ["1.0", "0.5", "None"], "norm_type": ["1.0", "2", "3.0"],
         "scale_grad_by_freq": ["True", "False"], "sparse": ["True", "False"]}
add(NN + "Embedding", "num_embeddings = 6; embedding_dim = 3", INDEX, {**EMBED, "dtype": "%float64"},
    ["max_norm = 0.5; norm_type = 1.0", "padding_idx = 2; scale_grad_by_freq = True"])
ROWS = "embeddings = [[0.5, 1.0, -1.5], [2.0, 0.25, 1.0], [0.0, 1.0, 3.0], [1.5, -2.0, 0.5]]"
add(NN + "Embedding.from_pretrained", ROWS, [I(0, 4, 3, 4)], {**EMBED, "freeze": ["True", "False"]},
    ["freeze = False; padding_idx = 1", "freeze = False; max_norm = 0.5"])
BAG = {"max_norm": ["0.5", "None"], "norm_type": ["1.0"], "scale_grad_by_freq": ["True", "False"],
       "mode": ["'mean'", "'sum'", "'max'"], "sparse": ["True", "False"], "padding_idx": ["1", "None", "-1"],
       "include_last_offset": ["False"]}
add(NN + "EmbeddingBag", "num_embeddings = 6; embedding_dim = 3", INDEX, {**BAG, "dtype": "%float64"},
    ["mode = 'sum'; padding_idx = 2", "mode = 'sum'; scale_grad_by_freq = True"])
add(NN + "EmbeddingBag", "num_embeddings = 6; embedding_dim = 3", [I(0, 6, 7), Fixed([0, 2, 5])], {"mode": "'sum'"})
add(NN + "EmbeddingBag", "num_embeddings = 6; embedding_dim = 3; include_last_offset = True",
    [I(0, 6, 7), Fixed([0, 2, 5, 7])], {"mode": ["'sum'", "'max'"]})
add(NN + "EmbeddingBag.from_pretrained", ROWS, [I(0, 4, 3, 4)], {**BAG, "freeze": ["True", "False"]},
    ["freeze = False; mode = 'sum'"])
add(NN + "Flatten", "", [N(2, 3, 4, 2)], {"start_dim": ["0", "2", "-2"], "end_dim": ["2", "-2", "3"]})
add(NN + "Fold", "output_size = (4, 5); kernel_size = (2, 2)", [N(2, 12, 12)], {}, [
    "kernel_size = 2"])
add(NN + "Fold", "output_size = 6; kernel_size = 2; stride = 2", [N(2, 8, 9)], {"stride": ["(2, 2)"]})
add(NN + "Fold", "output_size = (4, 4); kernel_size = 2; padding = 1; stride = 2", [N(2, 4, 9)], {"padding": "(1, 1)"})
add(NN + "Fold", "output_size = (5, 5); kernel_size = 2; dilation = 2", [N(2, 4, 9)], {"dilation": "(2, 2)"})
add(NN + "Identity", "", SHAPE)
add(NN + "Linear", "in_features = 5; out_features = 3", [N(3, 4, 5)], {"bias": ["True", "False"], "dtype": "%float64"})
add(NN + "PairwiseDistance", "", [N(4, 5), N(4, 5)],
    {"p": ["1", "2.0", "3", "1.5", "0.5"], "eps": ["0.1", "0"], "keepdim": ["True", "False"]})
add(NN + "PixelShuffle", "upscale_factor = 2", [N(2, 36, 2, 3)], {"upscale_factor": ["3", "6", "1"]})
add(NN + "PixelUnshuffle", "downscale_factor = 2", [N(2, 2, 6, 12)], {"downscale_factor": ["3", "1"]})
add(NN + "Unflatten", "dim = 1; unflattened_size = (2, 3)", [N(2, 6, 3)])
add(NN + "Unflatten", "dim = -1; unflattened_size = (2, 3)", [N(2, 3, 6)], {"dim": ["2"], "unflattened_size": [
    "(6, 1)", "[3, 2]", "(-1, 2)"]})
add(NN + "Unflatten", "dim = 0; unflattened_size = (2, 3)", [N(6, 3, 6)])
add(NN + "Unfold", "kernel_size = 2", [N(2, 3, 5, 6)],
    {"kernel_size": ["(2, 3)", "1", "[3, 2]"], "dilation": ["2", "(1, 2)"], "padding": ["1", "(0, 2)"],
     "stride": ["2", "(2, 1)"]}, ["dilation = 2; padding = 1; stride = 2"])
add(NN + "Upsample", "scale_factor = 2", [N(2, 3, 4, 5)],
    {"scale_factor": ["2.5", "(2, 3)", "3", "1.5"], "mode": ["'nearest'", "'bilinear'", "'bicubic'"],
     "recompute_scale_factor": ["True", "False", "None"], "align_corners": "None"},
    ["mode = 'bilinear'; align_corners = True", "mode = 'bicubic'; align_corners = True",
     "mode = 'bilinear'; align_corners = False", "mode = 'bilinear'; scale_factor = (1.5, 2)",
     "scale_factor = 1.3; recompute_scale_factor = True", "mode = 'nearest-exact'"])
add(NN + "Upsample", "size = 8", [N(2, 3, 4, 5)], {"size": ["(6, 7)", "3"], "mode": ["'bilinear'"]})
add(NN + "Upsample", "scale_factor = 2", [N(2, 3, 5)], {"mode": ["'linear'"], "scale_factor": ["1.5"]},
    ["mode = 'linear'; align_corners = True"])
add(NN + "Upsample", "size = 8", [N(2, 3, 5)], {"mode": ["'linear'"]})
add(NN + "Upsample", "scale_factor = 2", [N(1, 2, 3, 2, 3)], {"mode": ["'trilinear'"]},
    ["mode = 'trilinear'; align_corners = True", "scale_factor = (1, 2, 3)"])

for dim, size in ((1, (7,)), (2, (6, 7)), (3, (5, 4, 5))):
    tuple_of = lambda *values, dim=dim: "(" + ", ".join(str(one) for one in (values * 3)[:dim]) + ("," if dim == 1
                                                                                           else "") + ")"
    other = ("", "2", "(3, 2)", "(3, 2, 2)")[dim]
    conv = {"kernel_size": ["3", tuple_of(2), other], "stride": ["2", tuple_of(2), tuple_of(1, 2)],
            "padding": ["1", tuple_of(1), tuple_of(2, 1), "'same'", "'valid'"], "dilation": ["2", tuple_of(2, 1)],
            "groups": ["2", "4"], "bias": ["True", "False"], "dtype": "%float64",
            "padding_mode": ["'zeros'", "'reflect'", "'replicate'", "'circular'"]}
    modes = [f"padding = {p}; padding_mode = '{m}'" for p in ("1", tuple_of(1, 2), "'same'")
             for m in ("zeros", "reflect", "replicate", "circular")]
    add(NN + f"Conv{dim}d", "in_channels = 4; out_channels = 4; kernel_size = 2", [N(1, 4, *size)], conv,
        modes + ["kernel_size = 3; padding = 'same'; dilation = 2", "kernel_size = 3; groups = 4; stride = 2; "
                 "padding = 1", "padding = 'same'; bias = False; kernel_size = 3"])
    add(NN + f"ConvTranspose{dim}d", "in_channels = 4; out_channels = 4; kernel_size = 2", [N(1, 4, *size)],
        {"kernel_size": conv["kernel_size"], "stride": conv["stride"], "padding": ["1", tuple_of(1), tuple_of(0, 1)],
         "dilation": conv["dilation"], "groups": ["2", "4"], "bias": ["True", "False"], "dtype": "%float64",
         "padding_mode": "'zeros'", "output_padding": "0"},
        ["stride = 2; output_padding = 1", f"stride = {tuple_of(2)}; output_padding = {tuple_of(1)}",
         f"stride = {tuple_of(3, 2)}; output_padding = {tuple_of(1, 0)}; padding = 1",
         "kernel_size = 3; padding = 1; stride = 2; dilation = 2; groups = 2"])
    pool = {"stride": ["1", "2", "None", tuple_of(1, 2)], "padding": ["1", tuple_of(1, 0)],
            "ceil_mode": ["True", "False"], "kernel_size": [tuple_of(2), other]}
    add(NN + f"MaxPool{dim}d", "kernel_size = 2", [N(1, 3, *size)],
        {**pool, "dilation": ["2", tuple_of(1, 2)], "return_indices": ["True", "False"]},
        ["kernel_size = 3; stride = 2; padding = 1; ceil_mode = True", "kernel_size = 3; dilation = 2; stride = 1"])
    average = {**pool, "count_include_pad": ["True", "False"]}
    if dim > 1:
        average["divisor_override"] = ["3", "None"]
    add(NN + f"AvgPool{dim}d", "kernel_size = 2", [N(1, 3, *size)], average,
        ["kernel_size = 3; padding = 1; count_include_pad = False", "kernel_size = 3; padding = 1; ceil_mode = True; "
         "stride = 2"])
    if dim < 3:
        add(NN + f"LPPool{dim}d", "norm_type = 2; kernel_size = 2", [P(1, 3, *size)],
            {"norm_type": ["1", "3", "1.5", "2.0"], "kernel_size": ["3"] + ([] if dim == 1 else [other]),
             "stride": ["1", "None", "3"], "ceil_mode": ["True", "False"]})
    sizes = ["1", "2", "3"] + ([tuple_of(3, 2), "None" if dim == 1 else tuple_of("None", 2)] if dim > 1
                               else [tuple_of(3)])
    add(NN + f"AdaptiveAvgPool{dim}d", "output_size = 2", [N(1, 3, *size)], {"output_size": sizes})
    add(NN + f"AdaptiveMaxPool{dim}d", "output_size = 2", [N(1, 3, *size)],
        {"output_size": sizes, "return_indices": ["True", "False"]})
    if dim > 1:
        add(NN + f"FractionalMaxPool{dim}d", "kernel_size = 2; output_size = 2", [N(1, 3, *size)],
            {"return_indices": ["False"]}, random_in_training=True)
    values, index = getattr(torch.nn, f"MaxPool{dim}d")(2, return_indices=True)(
        torch.arange(float(2 * 3 * 6 ** dim)).reshape(2, 3, *[6] * dim).sin())
    add(NN + f"MaxUnpool{dim}d", "kernel_size = 2", [N(*values.shape), Fixed(index)],
        {"stride": ["2", tuple_of(2), "None"], "padding": "0", "kernel_size": tuple_of(2)})
    pads = {1: ["(1, 2)", "(0, 3)"], 2: ["(1, 2, 0, 3)", "(1, 1, 2, 2)"], 3: ["(1, 2, 0, 3, 1, 1)"]}[dim]
    add(NN + f"ConstantPad{dim}d", "padding = 2; value = 0.5", [N(1, 3, *size)],
        {"padding": pads + ["1", "-1"], "value": ["0", "-3.5"]})
    add(NN + f"ReflectionPad{dim}d", "padding = 2", [N(1, 3, *size)], {"padding": pads + ["1", "0"]})
    add(NN + f"ReplicationPad{dim}d", "padding = 2", [N(1, 3, *size)], {"padding": pads + ["1"]})
    if dim == 2:
        add(NN + "ZeroPad2d", "padding = 2", [N(1, 3, *size)], {"padding": pads + ["1", "-1"]})
    add(NN + f"BatchNorm{dim}d", "num_features = 3", [N(3, 3, *size)], NORM, [
        "affine = False; track_running_stats = False", "momentum = None; eps = 0.01"])
    add(NN + f"InstanceNorm{dim}d", "num_features = 3", [N(3, 3, *size)], NORM, [
        "affine = True; track_running_stats = True", "track_running_stats = True; momentum = 0.4"])
add(NN + "BatchNorm1d", "num_features = 3", [N(6, 3)], NORM)
add(NN + "GroupNorm", "num_groups = 2; num_channels = 6", [N(3, 6, 4)],
    {"num_groups": ["1", "3", "6"], "eps": ["0.1"], "affine": ["True", "False"], "dtype": "%float64"})
add(NN + "LayerNorm", "normalized_shape = 5", [N(2, 4, 5)],
    {"normalized_shape": ["(4, 5)", "[5]", "(5,)", "(2, 4, 5)"], "eps": ["0.1"], "elementwise_affine": ["True",
                                                                                                   "False"],
     "dtype": "%float64"})
add(NN + "LocalResponseNorm", "size = 2", [N(2, 6, 3, 3)],
    {"size": ["1", "3", "5"], "alpha": ["0.1", "1.0"], "beta": ["0.5", "2"], "k": ["2", "0.5"]},
    ["size = 3; alpha = 0.5; beta = 1.5; k = 2"])

for name, shape in (("AlphaDropout", (20, 40)), ("Dropout", (20, 40)), ("Dropout1d", (20, 40, 3)),
                    ("Dropout2d", (20, 40, 2, 2)), ("Dropout3d", (20, 40, 2, 1, 2)),
                    ("FeatureAlphaDropout", (20, 40, 2, 1, 2))):
    add(NN + name, "", [P(*shape)], {"p": ["0.2", "0.9", "0.0", "0", "1.0"], **INPLACE}, random_in_training=True)

for name in ("GRU", "LSTM", "RNN"):
    more = {"nonlinearity": ["'relu'", "'tanh'"]} if name == "RNN" else {"proj_size": ["0", "2"]} if name == "LSTM" \
        else {}
    add(NN + name, "input_size = 3; hidden_size = 4", [N(5, 2, 3)], {**RNN, **more},
        ["num_layers = 2; bidirectional = True; batch_first = True", "num_layers = 2; bias = False"])
    state = [N(1, 2, 4), N(1, 2, 4)] if name == "LSTM" else N(1, 2, 4)
    add(NN + name, "input_size = 3; hidden_size = 4", [N(5, 2, 3), state])
    add(NN + name, "input_size = 3; hidden_size = 4", [N(5, 3)])
for name in ("GRUCell", "LSTMCell", "RNNCell"):
    more = {"nonlinearity": ["'relu'", "'tanh'"]} if name == "RNNCell" else {}
    add(NN + name, "input_size = 3; hidden_size = 4", [N(5, 3)], {"bias": ["True", "False"], "dtype": "%float64",
                                                                **more})
    add(NN + name, "input_size = 3; hidden_size = 4", [N(5, 3), [N(5, 4), N(5, 4)] if name == "LSTMCell" else N(5, 4)],
        {"bias": "False"})
    add(NN + name, "input_size = 3; hidden_size = 4", [N(3)])

LAYER = {"dim_feedforward": "6", "activation": ["'relu'", "'gelu'"], "layer_norm_eps": ["0.1", "1e-5"],
         "batch_first": ["True", "False"], "norm_first": ["True", "False"], "dropout": "0.0", "nhead": "4",
         "dtype": "%float64"}
small = "d_model = 8; nhead = 2; dim_feedforward = 12; dropout = 0.0"
ALSO = ["norm_first = True; activation = 'gelu'; batch_first = True"]
add(NN + "TransformerEncoderLayer", small, [N(4, 3, 8)], LAYER, ALSO)
add(NN + "TransformerEncoderLayer", small, [N(4, 3, 8), TRIANGLE])
add(NN + "TransformerEncoderLayer", small, [N(4, 3, 8), MINUS, HALF], {"norm_first": "True"})
add(NN + "TransformerDecoderLayer", small, [N(4, 3, 8), N(5, 3, 8)], LAYER, ALSO)
add(NN + "TransformerDecoderLayer", small, [N(4, 3, 8), N(4, 3, 8), TRIANGLE, TRIANGLE, HALF, HALF])
inner = "; ".join("torch.nn.{0}." + one for one in small.split("; "))
norm = "torch.nn.LayerNorm.normalized_shape = 8"
for kind, inputs in (("Encoder", [N(4, 3, 8)]), ("Decoder", [N(4, 3, 8), N(5, 3, 8)])):
    layer = f"Transformer{kind}Layer"
    base = f"{kind.lower()}_layer = @{layer}(); num_layers = 2; " + inner.format(layer)
    options = {"num_layers": ["1", "3"], "norm": ["None"]}
    if kind == "Encoder":
        options["enable_nested_tensor"] = ["True", "False"]
    add(NN + f"Transformer{kind}", base, inputs, options, [f"norm = @LayerNorm(); {norm}"])
add(NN + "TransformerEncoder", "encoder_layer = @TransformerEncoderLayer(); num_layers = 2; "
    + inner.format("TransformerEncoderLayer"), [N(4, 3, 8), TRIANGLE, HALF])
add(NN + "Transformer", small + "; num_encoder_layers = 1; num_decoder_layers = 2", [N(4, 3, 8), N(5, 3, 8)],
    {**LAYER, "num_encoder_layers": "2", "num_decoder_layers": "1", "custom_encoder": "None",
     "custom_decoder": "None"})
add(NN + "Transformer", small + "; num_encoder_layers = 1; num_decoder_layers = 1",
    [N(4, 3, 8), N(4, 3, 8), TRIANGLE, MINUS, None, HALF, None, HALF])

two = ("torch.nn.Linear.in_features = 4; torch.nn.Linear.out_features = 4; torch.nn.Dropout.p = 0.0; "
       "torch.nn.BatchNorm1d.num_features = 4")
add(NN + "Sequential", "modules = [@Linear(), @ReLU()]; " + two, [N(5, 4)],
    {"modules": ["[@Linear(), @BatchNorm1d(), @Tanh(), @Linear()]", "[@ELU(), @Dropout()]", "[]"]})
add(NN + "NamedSequential", "modules = {'first': @Linear(), 'second': @BatchNorm1d()}; " + two, [N(5, 4)])
add(NN + "ModuleList", "modules = [@Linear(), @BatchNorm1d()]; " + two, [])
add(NN + "ModuleDict", "modules = {'first': @Linear(), 'second': @BatchNorm1d()}; " + two, [])


def draw(inputs, numbers):
    drawn = []
    for one in inputs:
        if isinstance(one, list):
            drawn.append(tuple(draw(one, numbers)))
        elif one is None or isinstance(one, bool):
            drawn.append(one)
        else:
            tensor = one.draw(numbers)
            drawn.append(tensor.requires_grad_() if tensor.is_floating_point() and isinstance(one, Input) else tensor)
    return drawn


def is_filled(name, tensor):
    return tensor.is_floating_point() and not name.endswith(("running_mean", "running_var"))


def fill(module):
    """Weights that are no accident of a generator."""
    for place, (name, tensor) in enumerate(sorted(module.state_dict().items())):
        if is_filled(name, tensor) and isinstance(module.state_dict(keep_vars=True)[name], torch.nn.Parameter):
            tensor.copy_(weight_of(place, tensor.shape))


def run(module, arguments, calls):
    first = None
    for train in calls:
        module.train(train)
        module.zero_grad(set_to_none=True)
        used = [one.clone() if isinstance(one, torch.Tensor) and one.requires_grad else one for one in arguments]
        for one in arguments:
            if isinstance(one, torch.Tensor):
                one.grad = None
        torch.manual_seed(seed_of("call"))
        result = module(*used)
        outputs = tensors_of(result)
        loss = sum(((one * weights_of(one)).sum() for one in outputs if one.requires_grad), torch.zeros(()))
        if loss.requires_grad:
            loss.backward()
        call = {
            "out": [pack(one) for one in outputs],
            "grad": [pack(one.grad) if isinstance(one, torch.Tensor) else None for one in arguments],
            "weight_grad": {name: pack(one.grad) for name, one in module.named_parameters() if one.grad is not None}}
        yield {"train": train, "same": True} if call == first else {"train": train, **call}
        first = first or call


def statistics(tensor):
    tensor = tensor.detach().to(torch.float64)
    known = [tensor.mean().item(), tensor.std(unbiased=False).item(), tensor.min().item(), tensor.max().item(),
             (tensor == 0).to(torch.float64).mean().item()]
    return [number(one) for one in known]


def sample(module, inputs, numbers):
    """One call of a module that is random in training: statistics of its output."""
    module.train()
    arguments = draw(inputs, numbers)
    torch.manual_seed(11)
    output = module(*[one.clone() for one in arguments])
    same = output.shape == arguments[0].shape
    return {"in": pack(arguments), "shape": list(output.shape), "out": statistics(output),
            "ratio": statistics(output / arguments[0]) if same else None}


def make(selector):
    for index, (base, inputs, options, also, is_random) in enumerate(TABLE[selector]):
        for option, lines in variants(selector, base, options, also):
            numbers = random.Random(seed_of(selector, index, option))
            torch.manual_seed(seed_of(selector))
            try:
                module = Builder(lines).build(selector)
            except Exception as exception:
                refused("module", selector, option, lines, exception, "created")
                continue
            label = option
            if index > 0:
                shapes = ", ".join(str(one.shape) for one in inputs if isinstance(one, Input))
                label = f"{option} [input {shapes}]".strip()
            describe(module, selector, label, lines, inputs, numbers, is_random)


def describe(module, selector, option, lines, inputs, numbers, is_random, calls=(True, True, False), **fields):
    """Records the state of a module and what it makes of its inputs."""
    pretrained = selector.endswith("from_pretrained")
    if not pretrained:
        with torch.no_grad():
            fill(module)
    state = {name: pack(one) if pretrained or not is_filled(name, one) or name == "pos_weight" or ".loss." in selector
             else list(one.shape) for name, one in module.state_dict().items()}
    before = {name: pack(one) for name, one in module.state_dict().items()}
    trained = sorted(name for name, one in module.named_parameters() if one.requires_grad)
    if not any("running" in name for name in state):
        calls = calls[1:] if len(calls) > 1 else calls
    fields.update(state=state, trained=trained, pretrained=pretrained)
    if is_random:
        fields["sample"] = sample(module, inputs, numbers)
        calls = [False]
    arguments = draw(inputs, numbers)
    fields["in"] = pack(arguments)
    try:
        fields["calls"] = list(run(module, arguments, calls)) if inputs and "Fractional" not in selector else []
    except Exception as exception:
        fields.pop("calls", None)
        refused("module", selector, option, lines, exception, "called", **fields)
        return
    after = {name: pack(one) for name, one in module.state_dict().items()}
    fields["after"] = {name: one for name, one in after.items() if one != before[name]}
    record("module", selector, option, lines, **fields)


# Weights as they are first: large enough for statistics to tell.
FIRST = {
    NN + "Linear": ["in_features = 100; out_features = 200", "in_features = 100; out_features = 200; bias = False"],
    NN + "Bilinear": ["in1_features = 20; in2_features = 30; out_features = 50"],
    NN + "Embedding": ["num_embeddings = 300; embedding_dim = 40",
                       "num_embeddings = 300; embedding_dim = 40; padding_idx = 3"],
    NN + "EmbeddingBag": ["num_embeddings = 300; embedding_dim = 40",
                          "num_embeddings = 300; embedding_dim = 40; padding_idx = 3"],
    NN + "Conv1d": ["in_channels = 16; out_channels = 64; kernel_size = 5",
                    "in_channels = 16; out_channels = 64; kernel_size = 5; groups = 4"],
    NN + "Conv2d": ["in_channels = 16; out_channels = 64; kernel_size = 3",
                    "in_channels = 16; out_channels = 64; kernel_size = 3; padding = 'same'; padding_mode = 'reflect'"],
    NN + "Conv3d": ["in_channels = 8; out_channels = 32; kernel_size = 3"],
    NN + "ConvTranspose1d": ["in_channels = 16; out_channels = 64; kernel_size = 5"],
    NN + "ConvTranspose2d": ["in_channels = 16; out_channels = 64; kernel_size = 3; groups = 2"],
    NN + "ConvTranspose3d": ["in_channels = 8; out_channels = 32; kernel_size = 3"],
    NN + "BatchNorm1d": ["num_features = 7"], NN + "BatchNorm2d": ["num_features = 7"],
    NN + "BatchNorm3d": ["num_features = 7"], NN + "GroupNorm": ["num_groups = 2; num_channels = 6"],
    NN + "InstanceNorm1d": ["num_features = 7; affine = True; track_running_stats = True"],
    NN + "InstanceNorm2d": ["num_features = 7; affine = True; track_running_stats = True"],
    NN + "InstanceNorm3d": ["num_features = 7; affine = True; track_running_stats = True"],
    NN + "LayerNorm": ["normalized_shape = 7"],
    NN + "GRU": ["input_size = 30; hidden_size = 50; num_layers = 2; bidirectional = True"],
    NN + "LSTM": ["input_size = 30; hidden_size = 50; num_layers = 2"],
    NN + "RNN": ["input_size = 30; hidden_size = 50; num_layers = 2"],
    NN + "GRUCell": ["input_size = 30; hidden_size = 50"], NN + "LSTMCell": ["input_size = 30; hidden_size = 50"],
    NN + "RNNCell": ["input_size = 30; hidden_size = 50"],
    A + "PReLU": ["num_parameters = 5", "init = 0.5"],
    A + "MultiheadAttention": ["embed_dim = 64; num_heads = 2", "embed_dim = 64; num_heads = 2; kdim = 40; vdim = 50",
                               "embed_dim = 64; num_heads = 2; add_bias_kv = True"],
    NN + "TransformerEncoderLayer": ["d_model = 64; nhead = 2; dim_feedforward = 100"],
    NN + "TransformerDecoderLayer": ["d_model = 64; nhead = 2; dim_feedforward = 100"],
    NN + "Transformer": ["d_model = 64; nhead = 2; dim_feedforward = 100; num_encoder_layers = 1; "
                         "num_decoder_layers = 1"],
}


def make_first(selector):
    for base in FIRST.get(selector, []):
        lines = lines_of(selector, base)
        torch.manual_seed(3)
        module = Builder(lines).build(selector)
        record("first", selector, base, lines, state={
            name: {"s": list(one.shape), "v": statistics(one)} for name, one in module.state_dict().items()})
