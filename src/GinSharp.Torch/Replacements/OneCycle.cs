using static TorchSharp.torch.optim;

namespace GinSharp.Torch.Replacements;

/// <summary>
/// One cycle of learning rates and momentums. TorchSharp's takes the number of a group of parameters for that of a
/// phase.
/// </summary>
internal sealed class OneCycle : lr_scheduler.LRScheduler
{
    private readonly List<ILearningRateController> _groups;
    private readonly OneCycleOptions _options;
    private int _step;

    public OneCycle(Optimizer optimizer, OneCycleOptions options, int last_epoch, bool verbose)
        : base(optimizer, last_epoch, verbose)
    {
        _groups = [.. optimizer.ParamGroups];
        (_options, _step) = (options, last_epoch);
        step();
    }

    public override void step(int? epoch)
    {
        _step = epoch ?? (_step + 1);
        if (_step > _options.Steps)
        {
            throw new InvalidOperationException(
                $"this is step {_step + 1}, and the cycle has {_options.Steps} ('total_steps' of OneCycleLR)");
        }

        base.step(epoch);
    }

    protected override IEnumerable<double> get_lr() => _groups.Select((group, i) =>
    {
        var start = 0.0;
        var phases = _options.Phases(i);
        var phase = phases.Find(one => _step <= one.End);
        phase ??= phases[^1];
        start = phases.TakeWhile(one => one != phase).LastOrDefault()?.End ?? start;
        var part = (_step - start) / (phase.End - start);
        if (_options.CyclesMomentum)
        {
            SetMomentum(group, _options.Between(phase.Momentum.From, phase.Momentum.To, part));
        }

        return _options.Between(phase.Rate.From, phase.Rate.To, part);
    });

    private static void SetMomentum(ILearningRateController group, double momentum)
    {
        if (group is IBetas betas)
        {
            betas.Betas = (momentum, betas.Betas.Item2);
        }
        else if (group is IMomentum other)
        {
            other.Momentum = momentum;
        }
    }
}
