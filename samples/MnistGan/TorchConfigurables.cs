using TorchSharp;
using TorchSharp.Modules;
using Reduction = TorchSharp.torch.nn.Reduction;

namespace MnistGan;

/// <summary>
/// TorchSharp's own optimizers and losses as .gin files may use them, with PyTorch's names and defaults.
/// </summary>
internal static class TorchConfigurables
{
    public static Adam Adam(
        IEnumerable<Parameter> parameters,
        double lr = 1e-3,
        double beta1 = 0.9,
        double beta2 = 0.999,
        double eps = 1e-8,
        double weight_decay = 0,
        bool amsgrad = false) =>
        torch.optim.Adam(parameters, lr, beta1, beta2, eps, weight_decay, amsgrad);

    public static torch.optim.Optimizer SGD(
        IEnumerable<Parameter> parameters,
        double lr,
        double momentum = 0,
        double dampening = 0,
        double weight_decay = 0,
        bool nesterov = false) =>
        torch.optim.SGD(parameters, lr, momentum, dampening, weight_decay, nesterov);

    public static BCEWithLogitsLoss BCEWithLogitsLoss(Reduction reduction = Reduction.Mean) =>
        torch.nn.BCEWithLogitsLoss(reduction: reduction);

    public static MSELoss MSELoss(Reduction reduction = Reduction.Mean) => torch.nn.MSELoss(reduction);
}
