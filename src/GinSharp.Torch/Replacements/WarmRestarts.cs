using static TorchSharp.torch.optim;

namespace GinSharp.Torch.Replacements;

/// <summary>Anneals along a cosine and starts anew, each time after a longer while.</summary>
internal sealed class WarmRestarts : lr_scheduler.LRScheduler
{
    private readonly List<double> _first;
    private readonly int _factor;
    private readonly int _firstLength;
    private readonly double _least;
    private int _length;
    private int _since;

    public WarmRestarts(Optimizer optimizer, int length, int factor, double least, int last_epoch, bool verbose)
        : base(optimizer, last_epoch, verbose)
    {
        (_firstLength, _factor, _least) = (length, factor, least);
        _first = [.. optimizer.ParamGroups.Select(group => group.InitialLearningRate)];
        (_length, _since) = (length, last_epoch);
        step();
    }

    public override void step(int? epoch)
    {
        if (epoch is { } chosen)
        {
            (_length, _since) = (_firstLength, chosen);
        }
        else
        {
            _since++;
        }

        while (_since >= _length)
        {
            _since -= _length;
            _length *= _factor;
        }

        base.step(epoch);
    }

    protected override IEnumerable<double> get_lr() => _first.Select(
        rate => _least + ((rate - _least) * (1 + Math.Cos(Math.PI * _since / _length)) / 2));
}
