using static GinSharp.Torch.Tests.TorchConfig;
using static TorchSharp.torch;

namespace GinSharp.Torch.Tests.Cases;

internal static class OptimizerCases
{
    public static readonly Example[] List =
    [
        new("torch.optim.Adadelta", "params = @weights()\nlr = 0.5\nrho = 0.8\neps = 1e-5\nweight_decay = 0.1\n" +
            "maximize = True",
            () => optim.Adadelta(Weights(), 0.5, 0.8, 1e-5, 0.1, true)),
        new("torch.optim.Adadelta", "parameters = @weights()", () => optim.Adadelta(Weights())),
        new("torch.optim.Adagrad",
            "params = @weights()\nlr = 0.5\nlr_decay = 0.1\nweight_decay = 0.2\ninitial_accumulator_value = 0.3\n" +
            "eps = 1e-5",
            () => optim.Adagrad(Weights(), 0.5, 0.1, 0.2, 0.3, 1e-5)),
        new("torch.optim.Adam", "params = @weights()", () => optim.Adam(Weights())),
        new("torch.optim.Adam", "parameters = @weights()\nbeta1 = 0.5", () => optim.Adam(Weights(), beta1: 0.5)),
        new("torch.optim.Adam",
            """
            params = @weights()
            lr = 0.1
            betas = (0.5, 0.8)
            eps = 1e-5
            weight_decay = 0.1
            amsgrad = True
            maximize = True
            """,
            () => optim.Adam(Weights(), 0.1, 0.5, 0.8, 1e-5, 0.1, true, true)),
        new("torch.optim.Adamax", "params = @weights()\nlr = 0.1\nbetas = (0.5, 0.8)\neps = 1e-5\nweight_decay = 0.1",
            () => optim.Adamax(Weights(), 0.1, 0.5, 0.8, 1e-5, 0.1)),
        new("torch.optim.AdamW", "params = @weights()", () => optim.AdamW(Weights())),
        new("torch.optim.AdamW",
            "params = @weights()\nlr = 0.1\nbeta2 = 0.8\neps = 1e-5\nweight_decay = 0.1\namsgrad = True\nmaximize = " +
            "True",
            () => optim.AdamW(Weights(), 0.1, 0.9, 0.8, 1e-5, 0.1, true, true)),
        new("torch.optim.ASGD",
            "params = @weights()\nlr = 0.1\nlambd = 0.2\nalpha = 0.3\nt0 = 1e3\nweight_decay = 0.4\nmaximize = True",
            () => optim.ASGD(Weights(), 0.1, 0.2, 0.3, 1e3, 0.4, true)),
        new("torch.optim.LBFGS",
            """
            params = @weights()
            lr = 0.1
            max_iter = 5
            max_eval = 6
            tolerance_grad = 1e-3
            tolerance_change = 1e-4
            history_size = 7
            """,
            () => optim.LBFGS(Weights(), 0.1, 5, 6, 1e-3, 1e-4, 7)),
        new("torch.optim.NAdam", "params = @weights()\nlr = 0.1\nbetas = (0.5, 0.8)\neps = 1e-5\nweight_decay = " +
            "0.2\nmomentum_decay = 0.1",
            () => optim.NAdam(Weights(), 0.1, 0.5, 0.8, 1e-5, 0.2, 0.1)),
        new("torch.optim.RAdam", "params = @weights()\nlr = 0.1\nbetas = (0.5, 0.8)\neps = 1e-5\nweight_decay = 0.1",
            () => optim.RAdam(Weights(), 0.1, 0.5, 0.8, 1e-5, 0.1)),
        new("torch.optim.RMSprop",
            """
            params = @weights()
            lr = 0.1
            alpha = 0.8
            eps = 1e-5
            weight_decay = 0.1
            momentum = 0.2
            centered = True
            maximize = True
            """,
            () => optim.RMSProp(Weights(), 0.1, 0.8, 1e-5, 0.1, 0.2, true, true)),
        new("torch.optim.Rprop", "params = @weights()\nlr = 0.1\netas = (0.4, 1.3)\nstep_sizes = (1e-4, 10)\n" +
            "maximize = True",
            () => optim.Rprop(Weights(), 0.1, 0.4, 1.3, 1e-4, 10, true)),
        new("torch.optim.Rprop", "params = @weights()\netaminus = 0.4\netaplus = 1.3\nmin_step = 1e-4\nmax_step = 20",
            () => optim.Rprop(Weights(), etaminus: 0.4, etaplus: 1.3, min_step: 1e-4, max_step: 20)),
        new("torch.optim.SGD",
            "params = @weights()\nlr = 0.1\nmomentum = 0.2\ndampening = 0\nweight_decay = 0.3\nnesterov = True\n" +
            "maximize = True",
            () => optim.SGD(Weights(), 0.1, 0.2, 0, 0.3, true, true)),
        new("torch.optim.SGD", "parameters = @weights()\nlearningRate = 0.1", () => optim.SGD(Weights(), 0.1)),
        new("torch.optim.Adam", "params = @weights()\nbeta1 = 0.5\nbeta2 = 0.8",
            () => optim.Adam(Weights(), beta1: 0.5, beta2: 0.8)),
        new("torch.optim.Adamax", "params = @weights()\nbeta1 = 0.5\nbeta2 = 0.8",
            () => optim.Adamax(Weights(), beta1: 0.5, beta2: 0.8)),
        new("torch.optim.AdamW", "params = @weights()\nbeta1 = 0.5\nbeta2 = 0.8",
            () => optim.AdamW(Weights(), beta1: 0.5, beta2: 0.8)),
        new("torch.optim.NAdam", "params = @weights()\nbeta1 = 0.5\nbeta2 = 0.8",
            () => optim.NAdam(Weights(), beta1: 0.5, beta2: 0.8)),
        new("torch.optim.RAdam", "params = @weights()\nbeta1 = 0.5\nbeta2 = 0.8",
            () => optim.RAdam(Weights(), beta1: 0.5, beta2: 0.8)),
        new("torch.optim.AdamW", "params = @weights()\nbetas = [0.5, 0.8]",
            () => optim.AdamW(Weights(), beta1: 0.5, beta2: 0.8)),
    ];
}
