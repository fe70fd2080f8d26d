using GinSharp.Torch.Conversions;
using GinSharp.Torch.Replacements;
using GinSharp.Torch.Validation;
using static TorchSharp.torch.optim;
using static TorchSharp.torch.optim.lr_scheduler;
using Annealing = TorchSharp.torch.optim.lr_scheduler.impl.OneCycleLR.AnnealStrategy;
using CyclicMode = TorchSharp.torch.optim.lr_scheduler.impl.CyclicLR.Mode;
using CyclicScale = TorchSharp.torch.optim.lr_scheduler.impl.CyclicLR.ScaleMode;

namespace GinSharp.Torch.Configurables;

/// <summary>What changes a learning rate over time: <c>torch.optim.lr_scheduler</c>.</summary>
internal static class Schedulers
{
    private const string NeedsMomentum = "the optimizer has no momentum to cycle; write False";

    public static LRScheduler ChainedScheduler(IEnumerable<LRScheduler> schedulers) =>
        torch.optim.lr_scheduler.ChainedLR(schedulers);

    public static LRScheduler ConstantLR(
        Optimizer optimizer, [Bounds(Above = 0, AtMost = 1)] double factor = 1.0 / 3, int total_iters = 5,
        int last_epoch = -1, bool verbose = false)
    {
        Resuming.Check(optimizer, last_epoch);
        return torch.optim.lr_scheduler.ConstantLR(optimizer, factor, total_iters, last_epoch, verbose);
    }

    public static LRScheduler CosineAnnealingLR(
        Optimizer optimizer, [Bounds(Above = 0)] double T_max, double eta_min = 0, int last_epoch = -1,
        bool verbose = false)
    {
        Resuming.Check(optimizer, last_epoch);
        return torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, T_max, eta_min, last_epoch, verbose);
    }

    public static LRScheduler CosineAnnealingWarmRestarts(
        Optimizer optimizer, [Bounds(AtLeast = 1)] int T_0, [Bounds(AtLeast = 1)] int T_mult = 1, double eta_min = 0,
        int last_epoch = -1, bool verbose = false)
    {
        Resuming.Check(optimizer, last_epoch);
        return new WarmRestarts(optimizer, T_0, T_mult, eta_min, last_epoch, verbose);
    }

    /// <remarks>
    /// TorchSharp moves the momentum away from its largest value in the wrong direction, and lets <c>exp_range</c>
    /// decay per cycle.
    /// </remarks>
    public static LRScheduler CyclicLR(
        Optimizer optimizer, Numbers base_lr, Numbers max_lr, [Bounds(AtLeast = 1)] int step_size_up = 2000,
        [Bounds(AtLeast = 1)] int? step_size_down = null, CyclicMode mode = CyclicMode.Triangular, double gamma = 1,
        Func<double, double>? scale_fn = null, CyclicScale scale_mode = CyclicScale.Cycle, bool cycle_momentum = true,
        Numbers? base_momentum = null, Numbers? max_momentum = null, int last_epoch = -1, bool verbose = false)
    {
        Resuming.Check(optimizer, last_epoch);
        if (cycle_momentum && optimizer is not IMomentum)
        {
            throw new GinValueException(nameof(cycle_momentum), NeedsMomentum);
        }

        if (scale_fn is null && mode == CyclicMode.ExpRange)
        {
            scale_fn = step => Math.Pow(gamma, step);
            scale_mode = CyclicScale.Iterations;
        }

        var largest = PerGroup(optimizer, nameof(max_momentum), max_momentum, 0.9);
        var smallest = PerGroup(optimizer, nameof(base_momentum), base_momentum, 0.8);
        return torch.optim.lr_scheduler.CyclicLR(
            optimizer, PerGroup(optimizer, nameof(base_lr), base_lr, 0),
            PerGroup(optimizer, nameof(max_lr), max_lr, 0), step_size_up, step_size_down ?? -1, mode, gamma, scale_fn,
            scale_mode, cycle_momentum, largest.Zip(smallest, (most, least) => (2 * most) - least).ToArray(), largest,
            last_epoch, verbose);
    }

    public static LRScheduler ExponentialLR(
        Optimizer optimizer, double gamma, int last_epoch = -1, bool verbose = false)
    {
        Resuming.Check(optimizer, last_epoch);
        return torch.optim.lr_scheduler.ExponentialLR(optimizer, gamma, last_epoch, verbose);
    }

    public static LRScheduler LambdaLR(
        Optimizer optimizer, Func<int, double> lr_lambda, int last_epoch = -1, bool verbose = false)
    {
        Resuming.Check(optimizer, last_epoch);
        return torch.optim.lr_scheduler.LambdaLR(optimizer, lr_lambda, last_epoch, verbose);
    }

    public static LRScheduler LinearLR(
        Optimizer optimizer, [Bounds(Above = 0, AtMost = 1)] double start_factor = 1.0 / 3,
        [Bounds(AtLeast = 0, AtMost = 1)] double end_factor = 1, [Bounds(AtLeast = 1)] int total_iters = 5,
        int last_epoch = -1, bool verbose = false)
    {
        Resuming.Check(optimizer, last_epoch);
        return torch.optim.lr_scheduler.LinearLR(
            optimizer, start_factor, end_factor, total_iters, last_epoch, verbose);
    }

    public static LRScheduler MultiplicativeLR(
        Optimizer optimizer, Func<int, double> lr_lambda, int last_epoch = -1, bool verbose = false)
    {
        Resuming.Check(optimizer, last_epoch);
        return torch.optim.lr_scheduler.MultiplicativeLR(optimizer, lr_lambda, last_epoch, verbose);
    }

    public static LRScheduler MultiStepLR(
        Optimizer optimizer, IList<int> milestones, double gamma = 0.1, int last_epoch = -1, bool verbose = false)
    {
        Resuming.Check(optimizer, last_epoch);
        return new MultiStep(optimizer, milestones, gamma, last_epoch, verbose);
    }

    public static LRScheduler OneCycleLR(
        Optimizer optimizer, Numbers max_lr, [Bounds(AtLeast = 1)] int? total_steps = null,
        [Bounds(AtLeast = 1)] int? epochs = null, [Bounds(AtLeast = 1)] int? steps_per_epoch = null,
        [Bounds(Above = 0, AtMost = 1)] double pct_start = 0.3, Annealing anneal_strategy = Annealing.Cos,
        bool cycle_momentum = true, Numbers? base_momentum = null, Numbers? max_momentum = null,
        [Bounds(Above = 0)] double div_factor = 25, [Bounds(Above = 0)] double final_div_factor = 10000, bool three_phase = false, int last_epoch = -1,
        bool verbose = false)
    {
        Resuming.Check(optimizer, last_epoch);
        if (total_steps is null && (epochs is null || steps_per_epoch is null))
        {
            throw new GinValueException(
                nameof(total_steps), "bind 'total_steps', or both of 'epochs' and 'steps_per_epoch'");
        }

        if (cycle_momentum && optimizer is not (IMomentum or IBetas))
        {
            throw new GinValueException(nameof(cycle_momentum), NeedsMomentum);
        }

        var options = new OneCycleOptions(
            total_steps ?? (epochs!.Value * steps_per_epoch!.Value), pct_start, anneal_strategy == Annealing.Linear,
            cycle_momentum, three_phase, div_factor, final_div_factor,
            PerGroup(optimizer, nameof(max_lr), max_lr, 0),
            PerGroup(optimizer, nameof(base_momentum), base_momentum, 0.85),
            PerGroup(optimizer, nameof(max_momentum), max_momentum, 0.95));
        return new OneCycle(optimizer, options, last_epoch, verbose);
    }

    public static LRScheduler PolynomialLR(
        Optimizer optimizer, [Bounds(AtLeast = 0)] int total_iters = 5, [Bounds(AtLeast = 0)] double power = 1, int last_epoch = -1,
        bool verbose = false)
    {
        Resuming.Check(optimizer, last_epoch);
        return torch.optim.lr_scheduler.PolynomialLR(optimizer, total_iters, power, last_epoch, verbose);
    }

    public static LRScheduler ReduceLROnPlateau(
        Optimizer optimizer, [OneOf("min", "max")] string mode = "min", [Bounds(Below = 1)] double factor = 0.1,
        int patience = 10, double threshold = 0.0001, [OneOf("rel", "abs")] string threshold_mode = "rel",
        int cooldown = 0, Numbers? min_lr = null, double eps = 1e-8, bool verbose = false) =>
        torch.optim.lr_scheduler.ReduceLROnPlateau(
            optimizer, mode, factor, patience, threshold, threshold_mode, cooldown,
            PerGroup(optimizer, nameof(min_lr), min_lr, 0), eps, verbose);

    public static LRScheduler SequentialLR(
        Optimizer optimizer, IEnumerable<LRScheduler> schedulers, IEnumerable<int> milestones, int last_epoch = -1,
        bool verbose = false)
    {
        var (stages, ends) = (schedulers.ToList(), milestones.ToList());
        return ends.Count == stages.Count - 1
            ? torch.optim.lr_scheduler.SequentialLR(optimizer, stages, ends, last_epoch)
            : throw new GinValueException(
                nameof(milestones),
                $"there are {ends.Count} for {stages.Count} schedulers; write one fewer than there are schedulers");
    }

    public static LRScheduler StepLR(
        Optimizer optimizer, [Bounds(AtLeast = 1)] int step_size, double gamma = 0.1, int last_epoch = -1,
        bool verbose = false)
    {
        Resuming.Check(optimizer, last_epoch);
        return torch.optim.lr_scheduler.StepLR(optimizer, step_size, gamma, last_epoch, verbose);
    }

    /// <summary>A number for each group of parameters.</summary>
    private static double[] PerGroup(Optimizer optimizer, string name, Numbers? numbers, double otherwise)
    {
        var groups = optimizer.ParamGroups.Count();
        var values = numbers?.ToArray() ?? [otherwise];
        return values.Length == 1 ? [.. Enumerable.Repeat(values[0], groups)]
            : values.Length == groups ? values
            : throw new GinValueException(
                name, $"there are {values.Length} for {groups} groups of parameters; write one, or one for each");
    }
}
