namespace GinSharp.Torch.Configurables;

/// <summary>The losses: <c>torch.nn.modules.loss</c>.</summary>
internal static class Losses
{
    public static BCELoss BCELoss(Tensor? weight = null, Reduction reduction = Reduction.Mean) =>
        torch.nn.BCELoss(weight, reduction);

    public static BCEWithLogitsLoss BCEWithLogitsLoss(
        Tensor? weight = null, Reduction reduction = Reduction.Mean,
        [AlsoNamed("pos_weights")] Tensor? pos_weight = null) =>
        torch.nn.BCEWithLogitsLoss(weight, reduction, pos_weight);

    public static CosineEmbeddingLoss CosineEmbeddingLoss(double margin = 0, Reduction reduction = Reduction.Mean) =>
        torch.nn.CosineEmbeddingLoss(margin, reduction);

    public static CrossEntropyLoss CrossEntropyLoss(
        Tensor? weight = null, long? ignore_index = null, Reduction reduction = Reduction.Mean) =>
        torch.nn.CrossEntropyLoss(weight, ignore_index, reduction);

    public static CTCLoss CTCLoss(long blank = 0, bool zero_infinity = false, Reduction reduction = Reduction.Mean) =>
        torch.nn.CTCLoss(blank, zero_infinity, reduction);

    public static GaussianNLLLoss GaussianNLLLoss(
        bool full = false, float eps = 1e-8f, Reduction reduction = Reduction.Mean) =>
        torch.nn.GaussianNLLLoss(full, eps, reduction);

    public static HingeEmbeddingLoss HingeEmbeddingLoss(double margin = 1, Reduction reduction = Reduction.Mean) =>
        torch.nn.HingeEmbeddingLoss(margin, reduction);

    public static HuberLoss HuberLoss(double delta = 1, Reduction reduction = Reduction.Mean) =>
        torch.nn.HuberLoss(delta, reduction);

    public static KLDivLoss KLDivLoss(bool log_target = true, Reduction reduction = Reduction.Mean) =>
        torch.nn.KLDivLoss(log_target, reduction);

    public static L1Loss L1Loss(Reduction reduction = Reduction.Mean) => torch.nn.L1Loss(reduction);

    public static MarginRankingLoss MarginRankingLoss(double margin = 0, Reduction reduction = Reduction.Mean) =>
        torch.nn.MarginRankingLoss(margin, reduction);

    public static MSELoss MSELoss(Reduction reduction = Reduction.Mean) => torch.nn.MSELoss(reduction);

    public static MultiLabelMarginLoss MultiLabelMarginLoss(Reduction reduction = Reduction.Mean) =>
        torch.nn.MultiLabelMarginLoss(reduction);

    public static MultiLabelSoftMarginLoss MultiLabelSoftMarginLoss(
        Tensor? weight = null, Reduction reduction = Reduction.Mean) =>
        torch.nn.MultiLabelSoftMarginLoss(weight, reduction);

    public static MultiMarginLoss MultiMarginLoss(
        int p = 1, double margin = 1, Tensor? weight = null, Reduction reduction = Reduction.Mean) =>
        torch.nn.MultiMarginLoss(p, margin, weight, reduction);

    public static NLLLoss NLLLoss(Tensor? weight = null, Reduction reduction = Reduction.Mean) =>
        torch.nn.NLLLoss(weight, reduction);

    public static PoissonNLLLoss PoissonNLLLoss(
        bool log_input = true, bool full = false, float eps = 1e-8f, Reduction reduction = Reduction.Mean) =>
        torch.nn.PoissonNLLLoss(log_input, full, eps, reduction);

    public static SmoothL1Loss SmoothL1Loss(Reduction reduction = Reduction.Mean, double beta = 1) =>
        torch.nn.SmoothL1Loss(reduction, beta);

    public static SoftMarginLoss SoftMarginLoss(Reduction reduction = Reduction.Mean) =>
        torch.nn.SoftMarginLoss(reduction);

    public static TripletMarginLoss TripletMarginLoss(
        double margin = 1, long p = 2, double eps = 1e-6, bool swap = false, Reduction reduction = Reduction.Mean) =>
        torch.nn.TripletMarginLoss(margin, p, eps, swap, reduction);

    public static TripletMarginWithDistanceLoss TripletMarginWithDistanceLoss(
        [AlsoNamed("distance")] Func<Tensor, Tensor, Tensor>? distance_function = null, double margin = 1,
        bool swap = false, Reduction reduction = Reduction.Mean) =>
        torch.nn.TripletMarginWithDistanceLoss(distance_function, margin, swap, reduction);
}
