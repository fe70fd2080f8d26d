namespace GinSharp.Torch.Laws;

/// <summary>A distribution with PyTorch's formulas, in place of one of TorchSharp's that is wrong.</summary>
internal sealed class LawDistribution : distributions.Distribution
{
    private readonly Law _law;
    private readonly Tensor[] _parameters;

    /// <summary>Creates a distribution.</summary>
    /// <param name="law">The formulas.</param>
    /// <param name="parameters">
    /// Its parameters, which are copied. Those of single numbers are made of one shape; of others the last has it.
    /// </param>
    /// <param name="generator">What draws, or null.</param>
    public LawDistribution(Law law, Tensor[] parameters, Generator? generator)
        : base(generator!)
    {
        _law = law;
        var shaped = law.EventDimensions == 0 ? broadcast_tensors(parameters) : parameters;
        _parameters = [.. shaped.Select(parameter => parameter.alias().DetachFromDisposeScope())];
        var shape = _parameters[^1].shape;
        batch_shape = new Size(shape[..^law.EventDimensions]);
        event_shape = new Size(shape[^law.EventDimensions..]);
    }

    public override Tensor mean => Of(_law.Mean, nameof(mean));

    public override Tensor mode => Of(_law.Mode, nameof(mode));

    public override Tensor variance => Of(_law.Variance, nameof(variance));

    public override Tensor entropy() => Of(_law.Entropy, nameof(entropy));

    public override Tensor log_prob(Tensor value) => Of(_law.LogProbability, value, nameof(log_prob));

    public override Tensor cdf(Tensor value) => Of(_law.Cumulative, value, nameof(cdf));

    public override Tensor icdf(Tensor value) => Of(_law.Quantile, value, nameof(icdf));

    public override Tensor sample(params long[] sample_shape)
    {
        using var _ = no_grad();
        return Draw(sample_shape);
    }

    public override Tensor rsample(params long[] sample_shape) =>
        _law.IsReparameterized ? Draw(sample_shape) : throw Lacks(nameof(rsample));

    public override Tensor enumerate_support(bool expand = true)
    {
        var values = Of(_law.Support, nameof(enumerate_support));
        return expand ? values.expand([values.shape[0], .. batch_shape.Shape, .. event_shape.Shape]) : values;
    }

    public override distributions.Distribution expand(Size batch_shape, distributions.Distribution? instance = null)
    {
        var shape = (long[])[.. batch_shape.Shape, .. event_shape.Shape];
        var last = _parameters.Length - 1;
        return new LawDistribution(
            _law,
            [
                .. _parameters.Select((parameter, i) =>
                    _law.EventDimensions == 0 || i == last ? parameter.expand(shape) : parameter),
            ],
            generator);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            foreach (var parameter in _parameters)
            {
                parameter.Dispose();
            }
        }

        base.Dispose(disposing);
    }

    private Tensor Draw(long[] sample_shape)
    {
        using var scope = NewDisposeScope();
        return _law.Sample(_parameters, ExtendedShape(sample_shape), generator).MoveToOuterDisposeScope();
    }

    private Tensor Of(Func<Tensor[], Tensor>? formula, string name)
    {
        using var scope = NewDisposeScope();
        return formula is null ? throw Lacks(name) : formula(_parameters).MoveToOuterDisposeScope();
    }

    private Tensor Of(Func<Tensor[], Tensor, Tensor>? formula, Tensor value, string name)
    {
        using var scope = NewDisposeScope();
        return formula is null ? throw Lacks(name) : formula(_parameters, value).MoveToOuterDisposeScope();
    }

    private NotImplementedException Lacks(string name) => new($"{_law.Name} has no {name}");
}
