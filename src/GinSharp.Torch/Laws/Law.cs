namespace GinSharp.Torch.Laws;

/// <summary>The formulas of a distribution, each of its parameters.</summary>
/// <param name="Name">Its name in PyTorch.</param>
internal sealed record Law(string Name)
{
    /// <summary>How many of the last dimensions of the last parameter are those of one event.</summary>
    public int EventDimensions { get; init; }

    /// <summary>Whether samples can be differentiated.</summary>
    public bool IsReparameterized { get; init; } = true;

    /// <summary>Draws numbers of a shape.</summary>
    public required Func<Tensor[], long[], Generator?, Tensor> Sample { get; init; }

    public required Func<Tensor[], Tensor, Tensor> LogProbability { get; init; }

    public Func<Tensor[], Tensor>? Mean { get; init; }

    public Func<Tensor[], Tensor>? Mode { get; init; }

    public Func<Tensor[], Tensor>? Variance { get; init; }

    public Func<Tensor[], Tensor>? Entropy { get; init; }

    public Func<Tensor[], Tensor, Tensor>? Cumulative { get; init; }

    public Func<Tensor[], Tensor, Tensor>? Quantile { get; init; }

    /// <summary>All values that there are, along a first dimension.</summary>
    public Func<Tensor[], Tensor>? Support { get; init; }
}
