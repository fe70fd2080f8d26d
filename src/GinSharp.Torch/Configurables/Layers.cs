using GinSharp.Torch.Conversions;
using GinSharp.Torch.Replacements;
using GinSharp.Torch.Validation;

namespace GinSharp.Torch.Configurables;

/// <summary>Modules of <c>torch.nn</c> that are no family of their own.</summary>
internal static class Layers
{
    public static Bilinear Bilinear(
        [Bounds(AtLeast = 1)] long in1_features, [Bounds(AtLeast = 0)] long in2_features,
        [Bounds(AtLeast = 0)] long out_features, [AlsoNamed("hasBias")] bool bias = true, Device? device = null,
        ScalarType? dtype = null) =>
        torch.nn.Bilinear(in1_features, in2_features, out_features, bias, device, dtype);

    public static ChannelShuffle ChannelShuffle([Bounds(AtLeast = 1)] long groups) => torch.nn.ChannelShuffle(groups);

    public static CosineSimilarity CosineSimilarity(long dim = 1, double eps = 1e-8) =>
        torch.nn.CosineSimilarity(dim, eps);

    public static Embedding Embedding(
        [Bounds(AtLeast = 1)] long num_embeddings, [AlsoNamed("embedding_dims")][Bounds(AtLeast = 1)] long embedding_dim,
        long? padding_idx = null, double? max_norm = null, double norm_type = 2, bool scale_grad_by_freq = false,
        bool sparse = false, Device? device = null, ScalarType? dtype = null) =>
        torch.nn.Embedding(
            num_embeddings, embedding_dim, Row(padding_idx, num_embeddings), max_norm, norm_type, scale_grad_by_freq,
            sparse, device, dtype);

    public static EmbeddingBag EmbeddingBag(
        [Bounds(AtLeast = 1)] long num_embeddings, [AlsoNamed("embedding_dims")][Bounds(AtLeast = 1)] long embedding_dim,
        double? max_norm = null, double norm_type = 2, bool scale_grad_by_freq = false,
        EmbeddingBagMode mode = EmbeddingBagMode.Mean, bool sparse = false, bool include_last_offset = false,
        [AlsoNamed("padding_index")] long? padding_idx = null, Device? device = null, ScalarType? dtype = null)
    {
        CheckBag(mode, scale_grad_by_freq, sparse);
        return torch.nn.EmbeddingBag(
            num_embeddings, embedding_dim, max_norm, norm_type, scale_grad_by_freq, mode, sparse, include_last_offset,
            Row(padding_idx, num_embeddings) ?? -1, device, dtype);
    }

    /// <remarks>TorchSharp's has weights of its own in its parameters and its state.</remarks>
    [TorchName("torch.nn.Embedding.from_pretrained")]
    public static Embedding Embedding_from_pretrained(
        Tensor embeddings, bool freeze = true, long? padding_idx = null, double? max_norm = null, double norm_type = 2,
        bool scale_grad_by_freq = false, bool sparse = false, Device? device = null, ScalarType? dtype = null)
    {
        CheckTable(embeddings);
        var module = torch.nn.Embedding(
            embeddings.shape[0], embeddings.shape[1], Row(padding_idx, embeddings.shape[0]), max_norm, norm_type,
            scale_grad_by_freq, sparse, device, dtype ?? embeddings.dtype);
        Fill(module.weight!, embeddings, freeze);
        return module;
    }

    [TorchName("torch.nn.EmbeddingBag.from_pretrained")]
    public static EmbeddingBag EmbeddingBag_from_pretrained(
        Tensor embeddings, bool freeze = true, double? max_norm = null, double norm_type = 2,
        bool scale_grad_by_freq = false, EmbeddingBagMode mode = EmbeddingBagMode.Mean, bool sparse = false,
        bool include_last_offset = false, [AlsoNamed("padding_index")] long? padding_idx = null,
        Device? device = null, ScalarType? dtype = null)
    {
        CheckTable(embeddings);
        CheckBag(mode, scale_grad_by_freq, sparse);
        var module = torch.nn.EmbeddingBag(
            embeddings.shape[0], embeddings.shape[1], max_norm, norm_type, scale_grad_by_freq, mode, sparse,
            include_last_offset, Row(padding_idx, embeddings.shape[0]) ?? -1, device, dtype ?? embeddings.dtype);
        Fill(module.weight!, embeddings, freeze);
        return module;
    }

    public static Flatten Flatten(long start_dim = 1, long end_dim = -1) => torch.nn.Flatten(start_dim, end_dim);

    public static Fold Fold(
        [Bounds(AtLeast = 1)] Extent<Rank.Two> output_size, [Bounds(AtLeast = 1)] Extent<Rank.Two> kernel_size,
        [Bounds(AtLeast = 1)] Extent<Rank.Two>? dilation = null, [Bounds(AtLeast = 0)] Extent<Rank.Two>? padding = null,
        [Bounds(AtLeast = 1)] Extent<Rank.Two>? stride = null) =>
        torch.nn.Fold(
            output_size.AsPair(), kernel_size.AsPair(), dilation?.AsPair(), padding?.AsPair(), stride?.AsPair());

    public static Identity Identity() => torch.nn.Identity();

    public static Linear Linear(
        [AlsoNamed("inputSize")][Bounds(AtLeast = 0)] long in_features,
        [AlsoNamed("outputSize")][Bounds(AtLeast = 0)] long out_features, [AlsoNamed("hasBias")] bool bias = true,
        Device? device = null, ScalarType? dtype = null) =>
        torch.nn.Linear(in_features, out_features, bias, device, dtype);

    public static PairwiseDistance PairwiseDistance(
        [Bounds(AtLeast = 0)] double p = 2, double eps = 1e-6, bool keepdim = false) =>
        torch.nn.PairwiseDistance(p, eps, keepdim);

    public static PixelShuffle PixelShuffle([Bounds(AtLeast = 1)] long upscale_factor) =>
        torch.nn.PixelShuffle(upscale_factor);

    public static PixelUnshuffle PixelUnshuffle([Bounds(AtLeast = 1)] long downscale_factor) =>
        torch.nn.PixelUnshuffle(downscale_factor);

    /// <remarks>TorchSharp's does not know the last dimension as -1.</remarks>
    public static Module<Tensor, Tensor> Unflatten(
        long dim, [Bounds(AtLeast = -1)] Extent<Rank.Any> unflattened_size)
    {
        var sizes = unflattened_size.ToArray();
        return sizes.Length > 0
            ? new FunctionModule(
                nameof(Unflatten), input => input.unflatten(dim < 0 ? dim + input.dim() : dim, sizes))
            : throw new GinValueException(nameof(unflattened_size), "it is empty; write the lengths to make of one");
    }

    public static Unfold Unfold(
        [Bounds(AtLeast = 1)] Extent<Rank.Two> kernel_size, [Bounds(AtLeast = 1)] Extent<Rank.Two>? dilation = null,
        [Bounds(AtLeast = 0)] Extent<Rank.Two>? padding = null,
        [Bounds(AtLeast = 1)] Extent<Rank.Two>? stride = null) =>
        torch.nn.Unfold(kernel_size.AsPair(), dilation?.AsPair(), padding?.AsPair(), stride?.AsPair());

    public static Module<Tensor, Tensor> Upsample(
        [Bounds(AtLeast = 1)] Extent<Rank.Any>? size = null, [Bounds(Above = 0)] Numbers? scale_factor = null,
        InterpolationMode mode = InterpolationMode.Nearest, bool? align_corners = null,
        bool? recompute_scale_factor = null)
    {
        if (size is null == scale_factor is null)
        {
            throw new GinValueException(nameof(size), "bind one of 'size' and 'scale_factor'");
        }

        return new FunctionModule(nameof(Upsample), input => functional.interpolate(
            input, PerDimension(size?.ToArray(), input), PerDimension(scale_factor?.ToArray(), input), mode,
            align_corners, recompute_scale_factor ?? false));
    }

    // One for all dimensions that a picture has.
    private static T[]? PerDimension<T>(T[]? values, Tensor input) =>
        values is [var single] ? [.. Enumerable.Repeat(single, (int)input.dim() - 2)] : values;

    private static long? Row(long? padding_idx, long rows) => padding_idx switch
    {
        null => null,
        < 0 when -padding_idx <= rows => padding_idx + rows,
        >= 0 when padding_idx < rows => padding_idx,
        _ => throw new GinValueException(nameof(padding_idx), $"there are {rows} embeddings, and none {padding_idx}"),
    };

    private static void CheckTable(Tensor embeddings)
    {
        if (embeddings.dim() != 2)
        {
            throw new GinValueException(
                nameof(embeddings), $"it has {embeddings.dim()} dimensions; write a list of rows of the same length");
        }
    }

    private static void CheckBag(EmbeddingBagMode mode, bool scale_grad_by_freq, bool sparse)
    {
        if (mode == EmbeddingBagMode.Max && scale_grad_by_freq)
        {
            throw new GinValueException(nameof(scale_grad_by_freq), "it is False where the mode is 'max'");
        }

        if (mode == EmbeddingBagMode.Max && sparse)
        {
            throw new GinValueException(nameof(sparse), "it is False where the mode is 'max'");
        }
    }

    private static void Fill(Parameter weight, Tensor embeddings, bool freeze)
    {
        using (no_grad())
        {
            weight.copy_(embeddings);
        }

        weight.requires_grad = !freeze;
    }
}
