using static GinSharp.Torch.Tests.TorchConfig;
using static TorchSharp.torch.optim.lr_scheduler;

namespace GinSharp.Torch.Tests.Cases;

internal static class SchedulerCases
{
    public static readonly Example[] List =
    [
        Of("ChainedScheduler",
            "schedulers = [@StepLR(), @ExponentialLR()]\nStepLR.optimizer = @o/singleton()\nStepLR.step_size = 2\n" +
            "ExponentialLR.optimizer = @o/singleton()\no/singleton.constructor = @tests.optimizer",
            () =>
            {
                var optimizer = Optimizer();
                return ChainedLR([StepLR(optimizer, 2), ExponentialLR(optimizer)]);
            }),
        Of("ConstantLR", "optimizer = @tests.optimizer()\nfactor = 0.5\ntotal_iters = 3",
            () => ConstantLR(Optimizer(), 0.5, 3)),
        Of("CosineAnnealingLR", "optimizer = @tests.optimizer()\nT_max = 5\neta_min = 0.1",
            () => CosineAnnealingLR(Optimizer(), 5, 0.1)),
        Of("CyclicLR",
            "optimizer = @tests.optimizer()\nbase_lr = 0.1\nmax_lr = 0.5\nstep_size_up = 2\nmode = 'exp_range'\n" +
            "gamma = 0.9",
            () => CyclicLR(Optimizer(), 0.1, 0.5, 2, mode: impl.CyclicLR.Mode.ExpRange, gamma: 0.9)),
        Of("ExponentialLR", "optimizer = @tests.optimizer()\ngamma = 0.5", () => ExponentialLR(Optimizer(), 0.5)),
        Of("LambdaLR", "optimizer = @tests.optimizer()\nlr_lambda = @halve", () => LambdaLR(Optimizer(), Halve)),
        Of("LinearLR", "optimizer = @tests.optimizer()\nstart_factor = 0.5\nend_factor = 0.1\ntotal_iters = 4",
            () => LinearLR(Optimizer(), 0.5, 0.1, 4)),
        Of("MultiplicativeLR", "optimizer = @tests.optimizer()\nlr_lambda = @halve",
            () => MultiplicativeLR(Optimizer(), Halve)),
        Of("MultiStepLR", "optimizer = @tests.optimizer()\nmilestones = [1, 3]\ngamma = 0.5",
            () => MultiStepLR(Optimizer(), [1, 3], 0.5)),
        Of("OneCycleLR",
            "optimizer = @tests.optimizer()\nmax_lr = 0.5\ntotal_steps = 6\npct_start = 0.4\nanneal_strategy = " +
            "'linear'",
            () => OneCycleLR(
                Optimizer(), 0.5, 6, pct_start: 0.4, anneal_strategy: impl.OneCycleLR.AnnealStrategy.Linear)),
        Of("PolynomialLR", "optimizer = @tests.optimizer()\ntotal_iters = 4\npower = 2",
            () => PolynomialLR(Optimizer(), 4, 2)),
        new("torch.optim.lr_scheduler.ReduceLROnPlateau",
            "optimizer = @tests.optimizer()\nmode = 'max'\nfactor = 0.5\npatience = 0\nmin_lr = 0.1",
            () => ReduceLROnPlateau(Optimizer(), "max", 0.5, 0, min_lr: [0.1]),
            scheduler => StepOn((LRScheduler)scheduler, 0.1)),
        new("torch.optim.lr_scheduler.ReduceLROnPlateau", "optimizer = @tests.optimizer()\nmin_lr = [0.1]",
            () => ReduceLROnPlateau(Optimizer(), min_lr: [0.1])),
        Of("SequentialLR",
            "optimizer = @o/singleton()\nschedulers = [@ConstantLR(), @ExponentialLR()]\nmilestones = [2]\n" +
            "last_epoch = -1\n" +
            "ConstantLR.optimizer = @o/singleton()\nExponentialLR.optimizer = @o/singleton()\n" +
            "o/singleton.constructor = @tests.optimizer",
            () =>
            {
                var optimizer = Optimizer();
                return SequentialLR(optimizer, [ConstantLR(optimizer), ExponentialLR(optimizer)], [2]);
            }),
        Of("StepLR", "optimizer = @tests.optimizer()\nstep_size = 2\ngamma = 0.5", () => StepLR(Optimizer(), 2, 0.5)),
        Of("ConstantLR", "optimizer = @tests.optimizer()\nlast_epoch = 1\nverbose = True",
            () => ConstantLR(Optimizer(), last_epoch: 1, verbose: true)),
        Of("CosineAnnealingLR", "optimizer = @tests.optimizer()\nT_max = 5\nlast_epoch = 1\nverbose = True",
            () => CosineAnnealingLR(Optimizer(), 5, last_epoch: 1, verbose: true)),
        Of("CyclicLR",
            """
            optimizer = @tests.optimizer()
            base_lr = 0.1
            max_lr = 0.5
            step_size_down = 3
            scale_fn = @tests.shrink
            scale_mode = 'iterations'
            cycle_momentum = False
            base_momentum = 0.3
            max_momentum = 0.4
            last_epoch = 1
            verbose = True
            """,
            () => CyclicLR(
                Optimizer(), 0.1, 0.5, step_size_down: 3, scale_fn: Shrink,
                scale_mode: impl.CyclicLR.ScaleMode.Iterations,
                cycle_momentum: false, base_momentum: 0.3, max_momentum: 0.4, last_epoch: 1, verbose: true)),
        Of("CyclicLR", "optimizer = @tests.optimizer()\nbase_lr = 0.1\nmax_lr = 0.5\nbase_momentum = 0.3\n" +
            "max_momentum = 0.4",
            () => CyclicLR(Optimizer(), 0.1, 0.5, base_momentum: 0.3, max_momentum: 0.4)),
        Of("ExponentialLR", "optimizer = @tests.optimizer()\nlast_epoch = 1\nverbose = True",
            () => ExponentialLR(Optimizer(), last_epoch: 1, verbose: true)),
        Of("LambdaLR", "optimizer = @tests.optimizer()\nlr_lambda = @halve\nlast_epoch = 1\nverbose = True",
            () => LambdaLR(Optimizer(), Halve, last_epoch: 1, verbose: true)),
        Of("LinearLR", "optimizer = @tests.optimizer()\nlast_epoch = 1\nverbose = True",
            () => LinearLR(Optimizer(), last_epoch: 1, verbose: true)),
        Of("MultiplicativeLR", "optimizer = @tests.optimizer()\nlr_lambda = @halve\nlast_epoch = 1\nverbose = True",
            () => MultiplicativeLR(Optimizer(), Halve, last_epoch: 1, verbose: true)),
        Of("MultiStepLR", "optimizer = @tests.optimizer()\nmilestones = [3]\nlast_epoch = 1\nverbose = True",
            () => MultiStepLR(Optimizer(), [3], last_epoch: 1, verbose: true)),
        Of("OneCycleLR",
            """
            optimizer = @tests.optimizer()
            max_lr = 0.5
            epochs = 4
            steps_per_epoch = 3
            base_momentum = 0.3
            max_momentum = 0.4
            div_factor = 10
            final_div_factor = 100
            three_phase = True
            """,
            () => OneCycleLR(
                Optimizer(), 0.5, epochs: 4, steps_per_epoch: 3, base_momentum: 0.3, max_momentum: 0.4, div_factor: 10,
                final_div_factor: 100, three_phase: true)),
        Of("OneCycleLR", "optimizer = @tests.optimizer()\nmax_lr = 0.5\ntotal_steps = 9\ncycle_momentum = False\n" +
            "last_epoch = 1\nverbose = True",
            () => OneCycleLR(Optimizer(), 0.5, 9, cycle_momentum: false, last_epoch: 1, verbose: true)),
        Of("PolynomialLR", "optimizer = @tests.optimizer()\nlast_epoch = 1\nverbose = True",
            () => PolynomialLR(Optimizer(), last_epoch: 1, verbose: true)),
        new("torch.optim.lr_scheduler.ReduceLROnPlateau",
            "optimizer = @tests.optimizer()\nthreshold = 0.2\nthreshold_mode = 'abs'\ncooldown = 2\neps = 1e-4\n" +
            "verbose = True",
            () => ReduceLROnPlateau(
                Optimizer(), threshold: 0.2, threshold_mode: "abs", cooldown: 2, eps: 1e-4, verbose: true),
            scheduler => StepOn((LRScheduler)scheduler, 0.1)),
        Of("StepLR", "optimizer = @tests.optimizer()\nstep_size = 2\nlast_epoch = 1\nverbose = True",
            () => StepLR(Optimizer(), 2, last_epoch: 1, verbose: true)),
    ];

    private static Example Of(string name, string bindings, Func<object?> byHand) =>
        new($"torch.optim.lr_scheduler.{name}", bindings, byHand, scheduler => Step((LRScheduler)scheduler));

    private static LRScheduler Step(LRScheduler scheduler)
    {
        for (var i = 0; i < 5; i++)
        {
            scheduler.step();
        }

        return scheduler;
    }

    private static LRScheduler StepOn(LRScheduler scheduler, double metric)
    {
        for (var i = 0; i < 5; i++)
        {
            scheduler.step(metric);
        }

        return scheduler;
    }
}
