using GinSharp;
using TorchSharp;
using TorchSharp.Modules;
using Reduction = TorchSharp.torch.nn.Reduction;

namespace MnistGan;

/// <summary>
/// TorchSharp's own optimizers and losses, which carry no attribute, as .gin files may use them: under PyTorch's
/// modules, with PyTorch's names and defaults.
/// </summary>
internal static class TorchConfigurables
{
    private const string OptimizerModule = "torch.optim";
    private const string LossModule = "torch.nn.modules.loss";

    /// <summary>Registers them with a config.</summary>
    public static void Register(GinConfig config)
    {
        config.Register(Adam, module: OptimizerModule);
        config.Register(SGD, module: OptimizerModule);
        config.Register(BCEWithLogitsLoss, module: LossModule);
        config.Register(MSELoss, module: LossModule);
    }

    private static Adam Adam(
        IEnumerable<Parameter> parameters,
        double lr = 1e-3,
        double beta1 = 0.9,
        double beta2 = 0.999,
        double eps = 1e-8,
        double weight_decay = 0,
        bool amsgrad = false) =>
        torch.optim.Adam(parameters, lr, beta1, beta2, eps, weight_decay, amsgrad);

    private static SGD SGD(
        IEnumerable<Parameter> parameters,
        double lr = 1e-3,
        double momentum = 0,
        double dampening = 0,
        double weight_decay = 0,
        bool nesterov = false) =>
        torch.optim.SGD(parameters, lr, momentum, dampening, weight_decay, nesterov);

    private static BCEWithLogitsLoss BCEWithLogitsLoss(Reduction reduction = Reduction.Mean) =>
        torch.nn.BCEWithLogitsLoss(reduction: reduction);

    private static MSELoss MSELoss(Reduction reduction = Reduction.Mean) => torch.nn.MSELoss(reduction);
}
