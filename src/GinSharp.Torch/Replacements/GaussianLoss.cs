namespace GinSharp.Torch.Replacements;

/// <summary>
/// The negative log likelihood of a normal distribution, element by element. TorchSharp's sums over columns and gives
/// no gradient to the variance.
/// </summary>
internal sealed class GaussianLoss(bool full, double eps, Reduction reduction)
    : Loss<Tensor, Tensor, Tensor, Tensor>(reduction)
{
    public override string GetName() => "GaussianNLLLoss";

    public override Tensor forward(Tensor input1, Tensor input2, Tensor input3)
    {
        var variance = Matched(input3, input1);
        if ((variance < 0).any().item<bool>())
        {
            throw new ArgumentException("the variance has a negative entry");
        }

        // The clamping is not differentiated.
        var clamped = variance.clone();
        using (no_grad())
        {
            clamped.clamp_(min: eps);
        }

        var loss = 0.5 * (clamped.log() + ((input1 - input2).pow(2) / clamped));
        if (full)
        {
            loss = loss + (0.5 * Math.Log(2 * Math.PI));
        }

        return reduction switch { Reduction.Mean => loss.mean(), Reduction.Sum => loss.sum(), _ => loss };
    }

    // One variance for all of a row may leave the last dimension out, or have it as 1.
    private static Tensor Matched(Tensor variance, Tensor input)
    {
        if (variance.shape.SequenceEqual(input.shape)
            || (variance.dim() == input.dim() && variance.shape[^1] == 1
                && variance.shape.AsSpan(..^1).SequenceEqual(input.shape.AsSpan(..^1))))
        {
            return variance;
        }

        return variance.shape.AsSpan().SequenceEqual(input.shape.AsSpan(..^1))
            ? variance.unsqueeze(-1)
            : throw new ArgumentException("the variance has neither the input's shape nor that with its last size 1");
    }
}
