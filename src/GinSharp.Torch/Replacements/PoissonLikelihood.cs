namespace GinSharp.Torch.Replacements;

/// <summary>The negative log likelihood of counts. TorchSharp's ignores <c>eps</c>.</summary>
internal static class PoissonLikelihood
{
    public static Tensor Of(Tensor input, Tensor target, bool isLog, bool full, double eps, Reduction reduction)
    {
        var loss = isLog ? input.exp() - (target * input) : input - (target * (input + eps).log());
        if (full)
        {
            loss = loss + Stirling(target);
        }

        return reduction switch { Reduction.Mean => loss.mean(), Reduction.Sum => loss.sum(), _ => loss };
    }

    private static Tensor Stirling(Tensor target)
    {
        var term = (target * target.log()) - target + (0.5 * (2 * Math.PI * target).log());
        return where(target.gt(1), term, zeros_like(term));
    }
}
