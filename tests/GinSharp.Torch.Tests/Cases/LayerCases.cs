using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace GinSharp.Torch.Tests.Cases;

internal static class LayerCases
{
    private static readonly float[,] Table = { { 1, 2 }, { 3, 4 }, { 5, 6 } };

    public static readonly Example[] List =
    [
        new("torch.nn.Bilinear", "in1_features = 2\nin2_features = 3\nout_features = 4\nbias = False\ndtype = " +
            "%torch.float64",
            () => Bilinear(2, 3, 4, false, dtype: float64)),
        new("torch.nn.ChannelShuffle", "groups = 2", () => ChannelShuffle(2)),
        new("torch.nn.CosineSimilarity", "dim = 0\neps = 1e-4", () => CosineSimilarity(0, 1e-4)),
        new("torch.nn.Embedding",
            "num_embeddings = 5\nembedding_dim = 3\npadding_idx = 1\nmax_norm = 2\nnorm_type = 1\n" +
            "scale_grad_by_freq = True\nsparse = True\n" +
            "dtype = %float64",
            () => Embedding(5, 3, 1, 2, 1, true, true, dtype: float64)),
        new("torch.nn.Embedding.from_pretrained", "embeddings = [[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]\nfreeze = " +
            "False\n" +
            "padding_idx = 1\nmax_norm = 2\nnorm_type = 1\nscale_grad_by_freq = True\nsparse = True\ndtype = %float32",
            () => Embedding_from_pretrained(tensor(Table), false, 1, 2, 1, true, true, dtype: float32)),
        new("torch.nn.EmbeddingBag", "num_embeddings = 5\nembedding_dim = 3\nmode = 'sum'\npadding_idx = 1\n" +
            "max_norm = 2\nnorm_type = 1\nscale_grad_by_freq = True\nsparse = True\ninclude_last_offset = True\n" +
            "dtype = %float64",
            () => EmbeddingBag(5, 3, 2, 1, true, EmbeddingBagMode.Sum, true, true, 1, dtype: float64)),
        new("torch.nn.EmbeddingBag.from_pretrained", "embeddings = [[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]\nmode = " +
            "'max'\n" +
            "freeze = False\nmax_norm = 2\nnorm_type = 1\nscale_grad_by_freq = True\nsparse = True\n" +
            "include_last_offset = True\npadding_idx = 1\ndtype = %float32",
            () => EmbeddingBag_from_pretrained(
                tensor(Table), false, 2, 1, true, EmbeddingBagMode.Max, true, true, 1, dtype: float32)),
        new("torch.nn.Flatten", "start_dim = 0\nend_dim = 1", () => Flatten(0, 1)),
        new("torch.nn.Fold", "output_size = (4, 5)\nkernel_size = (2, 3)\ndilation = (1, 2)\npadding = 1\nstride = " +
            "(2, 1)",
            () => Fold((4, 5), (2, 3), (1, 2), (1, 1), (2, 1))),
        new("torch.nn.Identity", "", () => Identity()),
        new("torch.nn.Linear", "in_features = 3\nout_features = 2\nbias = False\ndevice = 'cpu'\ndtype = 'float64'",
            () => Linear(3, 2, false, CPU, float64)),
        new("torch.nn.Linear", "inputSize = 3\noutputSize = 2\nhasBias = True", () => Linear(3, 2),
            module => ((Module<Tensor, Tensor>)module).call(ones(2, 3))),
        new("torch.nn.PairwiseDistance", "p = 1\neps = 1e-4\nkeepdim = True", () => PairwiseDistance(1, 1e-4, true)),
        new("torch.nn.PixelShuffle", "upscale_factor = 2", () => PixelShuffle(2)),
        new("torch.nn.PixelUnshuffle", "downscale_factor = 2", () => PixelUnshuffle(2)),
        new("torch.nn.Unflatten", "dim = 1\nunflattened_size = (2, 3)", () => Unflatten(1, [2, 3])),
        new("torch.nn.Unfold", "kernel_size = 2\ndilation = (1, 2)\npadding = (0, 1)\nstride = (2, 1)",
            () => Unfold((2, 2), (1, 2), (0, 1), (2, 1))),
        new("torch.nn.Upsample", "size = [4, 6]\nmode = 'bilinear'\nalign_corners = True",
            () => Upsample([4, 6], mode: UpsampleMode.Bilinear, align_corners: true)),
        new("torch.nn.Upsample", "scale_factor = [2, 1.5]\nrecompute_scale_factor = True",
            () => Upsample(scale_factor: [2, 1.5], recompute_scale_factor: true)),
    ];
}
