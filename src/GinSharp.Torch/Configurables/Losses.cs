using GinSharp.Torch.Conversions;
using GinSharp.Torch.Replacements;
using GinSharp.Torch.Validation;
using static TorchSharp.torch.nn.functional;

namespace GinSharp.Torch.Configurables;

/// <summary>The losses: <c>torch.nn.modules.loss</c>.</summary>
internal static class Losses
{
    public static Module<Tensor, Tensor, Tensor> BCELoss(
        Tensor? weight = null, bool? size_average = null, bool? reduce = null, Reduction reduction = Reduction.Mean) =>
        new FunctionLoss(
            nameof(BCELoss), Reduced(reduction, size_average, reduce),
            (loss, input, target) => binary_cross_entropy(input, target, loss.Weight, loss.reduction), weight);

    public static Module<Tensor, Tensor, Tensor> BCEWithLogitsLoss(
        Tensor? weight = null, bool? size_average = null, bool? reduce = null, Reduction reduction = Reduction.Mean,
        [AlsoNamed("pos_weights")] Tensor? pos_weight = null) =>
        new FunctionLoss(
            nameof(BCEWithLogitsLoss), Reduced(reduction, size_average, reduce),
            (loss, input, target) => binary_cross_entropy_with_logits(
                input, target, loss.Weight, loss.reduction, loss.PositiveWeight),
            weight, pos_weight);

    public static CosineEmbeddingLoss CosineEmbeddingLoss(
        double margin = 0, bool? size_average = null, bool? reduce = null, Reduction reduction = Reduction.Mean) =>
        torch.nn.CosineEmbeddingLoss(margin, Reduced(reduction, size_average, reduce));

    public static Module<Tensor, Tensor, Tensor> CrossEntropyLoss(
        Tensor? weight = null, bool? size_average = null, long ignore_index = -100, bool? reduce = null,
        Reduction reduction = Reduction.Mean, [Bounds(AtLeast = 0, AtMost = 1)] double label_smoothing = 0) =>
        new FunctionLoss(
            nameof(CrossEntropyLoss), Reduced(reduction, size_average, reduce),
            (loss, input, target) => cross_entropy(
                input, target, loss.Weight, ignore_index, loss.reduction, label_smoothing),
            weight);

    public static CTCLoss CTCLoss(long blank = 0, Reduction reduction = Reduction.Mean, bool zero_infinity = false) =>
        torch.nn.CTCLoss(blank, zero_infinity, reduction);

    public static Module<Tensor, Tensor, Tensor, Tensor> GaussianNLLLoss(
        bool full = false, [Bounds(Above = 0)] double eps = 1e-6, Reduction reduction = Reduction.Mean) =>
        new GaussianLoss(full, eps, reduction);

    public static HingeEmbeddingLoss HingeEmbeddingLoss(
        double margin = 1, bool? size_average = null, bool? reduce = null, Reduction reduction = Reduction.Mean) =>
        torch.nn.HingeEmbeddingLoss(margin, Reduced(reduction, size_average, reduce));

    public static HuberLoss HuberLoss(
        Reduction reduction = Reduction.Mean, [Bounds(Above = 0)] double delta = 1) =>
        torch.nn.HuberLoss(delta, reduction);

    public static Module<Tensor, Tensor, Tensor> KLDivLoss(
        bool? size_average = null, bool? reduce = null, KLReduction reduction = KLReduction.Mean,
        bool log_target = false)
    {
        var perBatch = reduction == KLReduction.BatchMean && size_average is null && reduce is null;
        var reduced = Reduced(
            reduction == KLReduction.BatchMean ? Reduction.Sum : (Reduction)reduction, size_average, reduce);
        return new FunctionLoss(
            nameof(KLDivLoss), reduced,
            (loss, input, target) => kl_div(input, target, log_target, loss.reduction) is var sum && perBatch
                ? sum / input.shape[0]
                : sum);
    }

    public static L1Loss L1Loss(
        bool? size_average = null, bool? reduce = null, Reduction reduction = Reduction.Mean) =>
        torch.nn.L1Loss(Reduced(reduction, size_average, reduce));

    public static MarginRankingLoss MarginRankingLoss(
        double margin = 0, bool? size_average = null, bool? reduce = null, Reduction reduction = Reduction.Mean) =>
        torch.nn.MarginRankingLoss(margin, Reduced(reduction, size_average, reduce));

    public static MSELoss MSELoss(
        bool? size_average = null, bool? reduce = null, Reduction reduction = Reduction.Mean) =>
        torch.nn.MSELoss(Reduced(reduction, size_average, reduce));

    public static MultiLabelMarginLoss MultiLabelMarginLoss(
        bool? size_average = null, bool? reduce = null, Reduction reduction = Reduction.Mean) =>
        torch.nn.MultiLabelMarginLoss(Reduced(reduction, size_average, reduce));

    public static Module<Tensor, Tensor, Tensor> MultiLabelSoftMarginLoss(
        Tensor? weight = null, bool? size_average = null, bool? reduce = null, Reduction reduction = Reduction.Mean) =>
        new FunctionLoss(
            nameof(MultiLabelSoftMarginLoss), Reduced(reduction, size_average, reduce),
            (loss, input, target) => multilabel_soft_margin_loss(input, target, loss.Weight, loss.reduction), weight);

    public static Module<Tensor, Tensor, Tensor> MultiMarginLoss(
        [Bounds(AtLeast = 1, AtMost = 2)] int p = 1, double margin = 1, Tensor? weight = null,
        bool? size_average = null, bool? reduce = null, Reduction reduction = Reduction.Mean) =>
        weight?.dim() is not (null or 1) ? throw new GinValueException(nameof(weight), "it is not a list of numbers")
        : new FunctionLoss(
            nameof(MultiMarginLoss), Reduced(reduction, size_average, reduce),
            (loss, input, target) => multi_margin_loss(input, target, p, margin, loss.Weight, loss.reduction), weight);

    public static Module<Tensor, Tensor, Tensor> NLLLoss(
        Tensor? weight = null, bool? size_average = null, long ignore_index = -100, bool? reduce = null,
        Reduction reduction = Reduction.Mean) =>
        new FunctionLoss(
            nameof(NLLLoss), Reduced(reduction, size_average, reduce),
            (loss, input, target) => NegativeLikelihood.Of(input, target, loss.Weight, ignore_index, loss.reduction),
            weight);

    [TorchName("torch.nn.modules.loss.NLLLoss2d")]
    public static Module<Tensor, Tensor, Tensor> NLLLoss2d(
        Tensor? weight = null, bool? size_average = null, long ignore_index = -100, bool? reduce = null,
        Reduction reduction = Reduction.Mean) =>
        NLLLoss(weight, size_average, ignore_index, reduce, reduction);

    public static Module<Tensor, Tensor, Tensor> PoissonNLLLoss(
        bool log_input = true, bool full = false, bool? size_average = null, double eps = 1e-8, bool? reduce = null,
        Reduction reduction = Reduction.Mean) =>
        new FunctionLoss(
            nameof(PoissonNLLLoss), Reduced(reduction, size_average, reduce),
            (loss, input, target) => PoissonLikelihood.Of(input, target, log_input, full, eps, loss.reduction));

    public static SmoothL1Loss SmoothL1Loss(
        bool? size_average = null, bool? reduce = null, Reduction reduction = Reduction.Mean,
        [Bounds(AtLeast = 0)] double beta = 1) =>
        torch.nn.SmoothL1Loss(Reduced(reduction, size_average, reduce), beta);

    public static SoftMarginLoss SoftMarginLoss(
        bool? size_average = null, bool? reduce = null, Reduction reduction = Reduction.Mean) =>
        torch.nn.SoftMarginLoss(Reduced(reduction, size_average, reduce));

    public static Module<Tensor, Tensor, Tensor, Tensor> TripletMarginLoss(
        double margin = 1, double p = 2, double eps = 1e-6, bool swap = false, bool? size_average = null,
        bool? reduce = null, Reduction reduction = Reduction.Mean) =>
        new TripletLoss(
            nameof(TripletMarginLoss), (first, second) => (first - second + eps).norm(-1, false, (float)p), margin, swap,
            Reduced(reduction, size_average, reduce));

    public static Module<Tensor, Tensor, Tensor, Tensor> TripletMarginWithDistanceLoss(
        [AlsoNamed("distance")] Func<Tensor, Tensor, Tensor>? distance_function = null, double margin = 1,
        bool swap = false, Reduction reduction = Reduction.Mean) =>
        new TripletLoss(
            nameof(TripletMarginWithDistanceLoss),
            distance_function ?? ((first, second) => pairwise_distance(first, second)), margin, swap, reduction);

    /// <summary>What <c>size_average</c> and <c>reduce</c> stood for before there was <c>reduction</c>.</summary>
    private static Reduction Reduced(Reduction reduction, bool? size_average, bool? reduce) =>
        size_average is null && reduce is null ? reduction
        : reduce == false ? Reduction.None
        : size_average == false ? Reduction.Sum
        : Reduction.Mean;
}
