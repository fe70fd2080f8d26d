using GinSharp.Torch.Conversions;
using static TorchSharp.torch.optim;
using static TorchSharp.torch.optim.lr_scheduler;
using Annealing = TorchSharp.torch.optim.lr_scheduler.impl.OneCycleLR.AnnealStrategy;
using CyclicMode = TorchSharp.torch.optim.lr_scheduler.impl.CyclicLR.Mode;
using CyclicScale = TorchSharp.torch.optim.lr_scheduler.impl.CyclicLR.ScaleMode;

namespace GinSharp.Torch.Configurables;

/// <summary>What changes a learning rate over time: <c>torch.optim.lr_scheduler</c>.</summary>
internal static class Schedulers
{
    public static LRScheduler ChainedScheduler(IEnumerable<LRScheduler> schedulers) =>
        torch.optim.lr_scheduler.ChainedLR(schedulers);

    public static LRScheduler ConstantLR(
        Optimizer optimizer, double factor = 1.0 / 3, int total_iters = 5, int last_epoch = -1, bool verbose = false) =>
        torch.optim.lr_scheduler.ConstantLR(optimizer, factor, total_iters, last_epoch, verbose);

    public static LRScheduler CosineAnnealingLR(
        Optimizer optimizer, double T_max, double eta_min = 0, int last_epoch = -1, bool verbose = false) =>
        torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, T_max, eta_min, last_epoch, verbose);

    public static LRScheduler CyclicLR(
        Optimizer optimizer, double base_lr, double max_lr, int step_size_up = 2000, int step_size_down = -1,
        CyclicMode mode = CyclicMode.Triangular, double gamma = 1, Func<double, double>? scale_fn = null,
        CyclicScale scale_mode = CyclicScale.Cycle, bool cycle_momentum = true,
        double base_momentum = 0.8, double max_momentum = 0.9, int last_epoch = -1, bool verbose = false) =>
        torch.optim.lr_scheduler.CyclicLR(
            optimizer, base_lr, max_lr, step_size_up, step_size_down, mode, gamma, scale_fn, scale_mode, cycle_momentum,
            base_momentum, max_momentum, last_epoch, verbose);

    public static LRScheduler ExponentialLR(
        Optimizer optimizer, double gamma = 0.1, int last_epoch = -1, bool verbose = false) =>
        torch.optim.lr_scheduler.ExponentialLR(optimizer, gamma, last_epoch, verbose);

    public static LRScheduler LambdaLR(
        Optimizer optimizer, Func<int, double> lr_lambda, int last_epoch = -1, bool verbose = false) =>
        torch.optim.lr_scheduler.LambdaLR(optimizer, lr_lambda, last_epoch, verbose);

    public static LRScheduler LinearLR(
        Optimizer optimizer, double start_factor = 1.0 / 3, double end_factor = 1, int total_iters = 5,
        int last_epoch = -1, bool verbose = false) =>
        torch.optim.lr_scheduler.LinearLR(optimizer, start_factor, end_factor, total_iters, last_epoch, verbose);

    public static LRScheduler MultiplicativeLR(
        Optimizer optimizer, Func<int, double> lr_lambda, int last_epoch = -1, bool verbose = false) =>
        torch.optim.lr_scheduler.MultiplicativeLR(optimizer, lr_lambda, last_epoch, verbose);

    public static LRScheduler MultiStepLR(
        Optimizer optimizer, IList<int> milestones, double gamma = 0.1, int last_epoch = -1, bool verbose = false) =>
        torch.optim.lr_scheduler.MultiStepLR(optimizer, milestones, gamma, last_epoch, verbose);

    public static LRScheduler OneCycleLR(
        Optimizer optimizer, double max_lr, int total_steps = -1, int epochs = -1, int steps_per_epoch = -1,
        double pct_start = 0.3, Annealing anneal_strategy = Annealing.Cos,
        bool cycle_momentum = true, double base_momentum = 0.85, double max_momentum = 0.95, double div_factor = 25,
        double final_div_factor = 10000, bool three_phase = false, int last_epoch = -1, bool verbose = false) =>
        torch.optim.lr_scheduler.OneCycleLR(
            optimizer, max_lr, total_steps, epochs, steps_per_epoch, pct_start, anneal_strategy, cycle_momentum,
            base_momentum, max_momentum, div_factor, final_div_factor, three_phase, last_epoch, verbose);

    public static LRScheduler PolynomialLR(
        Optimizer optimizer, int total_iters = 5, double power = 1, int last_epoch = -1, bool verbose = false) =>
        torch.optim.lr_scheduler.PolynomialLR(optimizer, total_iters, power, last_epoch, verbose);

    public static LRScheduler ReduceLROnPlateau(
        Optimizer optimizer, string mode = "min", double factor = 0.1, int patience = 10, double threshold = 0.0001,
        string threshold_mode = "rel", int cooldown = 0, Numbers? min_lr = null, double eps = 1e-8,
        bool verbose = false) =>
        torch.optim.lr_scheduler.ReduceLROnPlateau(
            optimizer, mode, factor, patience, threshold, threshold_mode, cooldown, min_lr?.ToArray(), eps, verbose);

    public static LRScheduler SequentialLR(
        Optimizer optimizer, IEnumerable<LRScheduler> schedulers, IEnumerable<int> milestones, int last_epoch = -1) =>
        torch.optim.lr_scheduler.SequentialLR(optimizer, schedulers, milestones, last_epoch);

    public static LRScheduler StepLR(
        Optimizer optimizer, int step_size, double gamma = 0.1, int last_epoch = -1, bool verbose = false) =>
        torch.optim.lr_scheduler.StepLR(optimizer, step_size, gamma, last_epoch, verbose);
}
