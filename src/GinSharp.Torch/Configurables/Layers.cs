using GinSharp.Torch.Conversions;

namespace GinSharp.Torch.Configurables;

/// <summary>Modules of <c>torch.nn</c> that are no family of their own.</summary>
internal static class Layers
{
    public static Bilinear Bilinear(
        long in1_features, long in2_features, long out_features, [AlsoNamed("hasBias")] bool bias = true,
        Device? device = null, ScalarType? dtype = null) =>
        torch.nn.Bilinear(in1_features, in2_features, out_features, bias, device, dtype);

    public static ChannelShuffle ChannelShuffle(long groups) => torch.nn.ChannelShuffle(groups);

    public static CosineSimilarity CosineSimilarity(long dim = 1, double eps = 1e-8) =>
        torch.nn.CosineSimilarity(dim, eps);

    public static Embedding Embedding(
        long num_embeddings, [AlsoNamed("embedding_dims")] long embedding_dim, long? padding_idx = null,
        double? max_norm = null, double norm_type = 2, bool scale_grad_by_freq = false, bool sparse = false,
        Device? device = null, ScalarType? dtype = null) =>
        torch.nn.Embedding(
            num_embeddings, embedding_dim, padding_idx, max_norm, norm_type, scale_grad_by_freq, sparse, device, dtype);

    public static EmbeddingBag EmbeddingBag(
        long num_embeddings, [AlsoNamed("embedding_dims")] long embedding_dim, double? max_norm = null,
        double norm_type = 2, bool scale_grad_by_freq = false, EmbeddingBagMode mode = EmbeddingBagMode.Mean,
        bool sparse = false, bool include_last_offset = false, [AlsoNamed("padding_index")] long padding_idx = -1,
        Device? device = null, ScalarType? dtype = null) =>
        torch.nn.EmbeddingBag(
            num_embeddings, embedding_dim, max_norm, norm_type, scale_grad_by_freq, mode, sparse, include_last_offset,
            padding_idx, device, dtype);

    [TorchName("torch.nn.Embedding.from_pretrained")]
    public static Embedding Embedding_from_pretrained(
        Tensor embeddings, bool freeze = true, long? padding_idx = null, double? max_norm = null, double norm_type = 2,
        bool scale_grad_by_freq = false, bool sparse = false, Device? device = null, ScalarType? dtype = null) =>
        torch.nn.Embedding_from_pretrained(
            embeddings, freeze, padding_idx, max_norm, norm_type, scale_grad_by_freq, sparse, device, dtype);

    [TorchName("torch.nn.EmbeddingBag.from_pretrained")]
    public static EmbeddingBag EmbeddingBag_from_pretrained(
        Tensor embeddings, bool freeze = true, double? max_norm = null, double norm_type = 2,
        bool scale_grad_by_freq = false, EmbeddingBagMode mode = EmbeddingBagMode.Mean, bool sparse = false,
        bool include_last_offset = false, [AlsoNamed("padding_index")] long padding_idx = -1, Device? device = null,
        ScalarType? dtype = null) =>
        torch.nn.EmbeddingBag_from_pretrained(
            embeddings, freeze, max_norm, norm_type, scale_grad_by_freq, mode, sparse, include_last_offset, padding_idx,
            device, dtype);

    public static Flatten Flatten(long start_dim = 1, long end_dim = -1) => torch.nn.Flatten(start_dim, end_dim);

    public static Fold Fold(
        Extent<Rank.Two> output_size, Extent<Rank.Two> kernel_size, Extent<Rank.Two>? dilation = null,
        Extent<Rank.Two>? padding = null, Extent<Rank.Two>? stride = null) =>
        torch.nn.Fold(
            output_size.AsPair(), kernel_size.AsPair(), dilation?.AsPair(), padding?.AsPair(), stride?.AsPair());

    public static Identity Identity() => torch.nn.Identity();

    public static Linear Linear(
        [AlsoNamed("inputSize")] long in_features, [AlsoNamed("outputSize")] long out_features,
        [AlsoNamed("hasBias")] bool bias = true, Device? device = null, ScalarType? dtype = null) =>
        torch.nn.Linear(in_features, out_features, bias, device, dtype);

    public static PairwiseDistance PairwiseDistance(double p = 2, double eps = 1e-6, bool keepdim = false) =>
        torch.nn.PairwiseDistance(p, eps, keepdim);

    public static PixelShuffle PixelShuffle(long upscale_factor) => torch.nn.PixelShuffle(upscale_factor);

    public static PixelUnshuffle PixelUnshuffle(long downscale_factor) => torch.nn.PixelUnshuffle(downscale_factor);

    public static Unflatten Unflatten(long dim, Extent<Rank.Any> unflattened_size) =>
        torch.nn.Unflatten(dim, unflattened_size.ToArray());

    public static Unfold Unfold(
        Extent<Rank.Two> kernel_size, Extent<Rank.Two>? dilation = null, Extent<Rank.Two>? padding = null,
        Extent<Rank.Two>? stride = null) =>
        torch.nn.Unfold(kernel_size.AsPair(), dilation?.AsPair(), padding?.AsPair(), stride?.AsPair());

    public static Upsample Upsample(
        Extent<Rank.Any>? size = null, Numbers? scale_factor = null, UpsampleMode mode = UpsampleMode.Nearest,
        bool? align_corners = null, bool? recompute_scale_factor = null) =>
        torch.nn.Upsample(size?.ToArray(), scale_factor?.ToArray(), mode, align_corners, recompute_scale_factor);
}
