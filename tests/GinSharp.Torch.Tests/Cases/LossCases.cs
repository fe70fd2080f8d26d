using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace GinSharp.Torch.Tests.Cases;

internal static class LossCases
{
    private static readonly Tensor Logits = tensor(new[,] { { 0.2f, -0.4f, 0.9f }, { 0.7f, 0.1f, -0.3f } });
    private static readonly Tensor Targets = tensor(new[,] { { 0f, 1f, 0f }, { 1f, 0f, 1f } });
    private static readonly Tensor Signs = tensor(new[,] { { 1f, -1f, 1f }, { -1f, -1f, 1f } });
    private static readonly Tensor Classes = tensor(new long[] { 2, 0 });

    public static readonly Example[] List =
    [
        Of("BCELoss", "weight = [0.1, 0.2, 0.3]\nreduction = 'sum'",
            () => BCELoss(tensor(new[] { 0.1f, 0.2f, 0.3f }), Reduction.Sum), Logits.sigmoid(), Targets),
        Of("BCEWithLogitsLoss", "pos_weight = [1.0, 2.0, 3.0]",
            () => BCEWithLogitsLoss(pos_weights: tensor(new[] { 1f, 2f, 3f })), Logits, Targets),
        Of("BCEWithLogitsLoss", "weight = [[0.5], [2.0]]\nreduction = %Reduction.None",
            () => BCEWithLogitsLoss(tensor(new[,] { { 0.5f }, { 2f } }), Reduction.None), Logits, Targets),
        new("torch.nn.modules.loss.CosineEmbeddingLoss", "margin = 0.3\nreduction = 'none'",
            () => CosineEmbeddingLoss(0.3, Reduction.None),
            loss => ((Module<Tensor, Tensor, Tensor, Tensor>)loss).call(Logits, Targets, tensor(new[] { 1f, -1f }))),
        Of("CrossEntropyLoss", "weight = [0.1, 0.2, 0.3]\nignore_index = 1\nreduction = 'sum'",
            () => CrossEntropyLoss(tensor(new[] { 0.1f, 0.2f, 0.3f }), 1, Reduction.Sum), Logits, Classes),
        Of("CrossEntropyLoss", "", () => CrossEntropyLoss(), Logits, Classes),
        new("torch.nn.modules.loss.CTCLoss", "blank = 1\nzero_infinity = True\nreduction = 'sum'",
            () => CTCLoss(1, true, Reduction.Sum)),
        new("torch.nn.modules.loss.GaussianNLLLoss", "full = True\neps = 1e-4\nreduction = 'sum'",
            () => GaussianNLLLoss(true, 1e-4f, Reduction.Sum),
            loss => ((Module<Tensor, Tensor, Tensor, Tensor>)loss).call(Logits, Targets, Logits.exp())),
        Of("HingeEmbeddingLoss", "margin = 0.5\nreduction = 'sum'",
            () => HingeEmbeddingLoss(0.5, Reduction.Sum), Logits, Signs),
        Of("HuberLoss", "delta = 0.5\nreduction = 'sum'", () => HuberLoss(0.5, Reduction.Sum), Logits, Targets),
        Of("KLDivLoss", "log_target = False\nreduction = 'sum'",
            () => KLDivLoss(false, Reduction.Sum), Logits.log_softmax(1), Targets.softmax(1)),
        Of("L1Loss", "reduction = 'sum'", () => L1Loss(Reduction.Sum), Logits, Targets),
        new("torch.nn.modules.loss.MarginRankingLoss", "margin = 0.5\nreduction = 'sum'",
            () => MarginRankingLoss(0.5, Reduction.Sum),
            loss => ((Module<Tensor, Tensor, Tensor, Tensor>)loss).call(Logits, Targets, Signs)),
        Of("MSELoss", "reduction = 'none'", () => MSELoss(Reduction.None), Logits, Targets),
        Of("MultiLabelMarginLoss", "reduction = 'sum'", () => MultiLabelMarginLoss(Reduction.Sum), Logits,
            tensor(new long[,] { { 0, 2, -1 }, { 1, -1, -1 } })),
        Of("MultiLabelSoftMarginLoss", "weight = [0.1, 0.2, 0.3]\nreduction = 'sum'",
            () => MultiLabelSoftMarginLoss(tensor(new[] { 0.1f, 0.2f, 0.3f }), Reduction.Sum), Logits, Targets),
        Of("MultiMarginLoss", "p = 2\nmargin = 0.5\nweight = [0.1, 0.2, 0.3]\nreduction = 'sum'",
            () => MultiMarginLoss(2, 0.5, tensor(new[] { 0.1f, 0.2f, 0.3f }), Reduction.Sum), Logits, Classes),
        Of("NLLLoss", "weight = [0.1, 0.2, 0.3]\nreduction = 'sum'",
            () => NLLLoss(tensor(new[] { 0.1f, 0.2f, 0.3f }), Reduction.Sum), Logits.log_softmax(1), Classes),
        Of("PoissonNLLLoss", "log_input = False\nfull = True\neps = 1e-4\nreduction = 'sum'",
            () => PoissonNLLLoss(false, true, 1e-4f, Reduction.Sum), Logits.exp(), Targets),
        Of("SmoothL1Loss", "beta = 0.5\nreduction = 'sum'", () => SmoothL1Loss(Reduction.Sum, 0.5), Logits, Targets),
        Of("SoftMarginLoss", "reduction = 'sum'", () => SoftMarginLoss(Reduction.Sum), Logits, Signs),
        new("torch.nn.modules.loss.TripletMarginLoss", "margin = 0.5\np = 1\neps = 1e-4\nswap = True\nreduction = " +
            "'sum'",
            () => TripletMarginLoss(0.5, 1, 1e-4, true, Reduction.Sum),
            loss => ((Module<Tensor, Tensor, Tensor, Tensor>)loss).call(Logits, Targets, Signs)),
        new("torch.nn.modules.loss.TripletMarginWithDistanceLoss", "distance_function = @distance\nmargin = 0.5\n" +
            "swap = True\nreduction = 'sum'",
            () => TripletMarginWithDistanceLoss(TorchConfig.Distance, 0.5, true, Reduction.Sum),
            loss => ((Module<Tensor, Tensor, Tensor, Tensor>)loss).call(Logits, Targets, Signs)),
    ];

    private static Example Of(string name, string bindings, Func<object?> byHand, Tensor input, Tensor target) => new(
        $"torch.nn.modules.loss.{name}", bindings, byHand,
        loss => ((Module<Tensor, Tensor, Tensor>)loss).call(input, target));
}
