using static TorchSharp.torch.optim;

namespace GinSharp.Torch.Replacements;

/// <summary>Decays at milestones; at one that is there twice, twice.</summary>
internal sealed class MultiStep : lr_scheduler.LRScheduler
{
    private readonly Optimizer _optimizer;
    private readonly IList<int> _milestones;
    private readonly double _gamma;
    private int _epoch;

    public MultiStep(Optimizer optimizer, IList<int> milestones, double gamma, int last_epoch, bool verbose)
        : base(optimizer, last_epoch, verbose)
    {
        (_optimizer, _milestones, _gamma, _epoch) = (optimizer, milestones, gamma, last_epoch);
        step();
    }

    public override void step(int? epoch)
    {
        _epoch = epoch ?? (_epoch + 1);
        base.step(epoch);
    }

    protected override IEnumerable<double> get_lr()
    {
        var factor = Math.Pow(_gamma, _milestones.Count(milestone => milestone == _epoch));
        return _optimizer.ParamGroups.Select(group => group.LearningRate * factor);
    }

    protected override IEnumerable<double> get_closed_form_lr()
    {
        var factor = Math.Pow(_gamma, _milestones.Count(milestone => milestone <= _epoch));
        return _optimizer.ParamGroups.Select(group => group.InitialLearningRate * factor);
    }
}
