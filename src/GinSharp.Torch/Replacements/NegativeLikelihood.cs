using static TorchSharp.torch.nn.functional;

namespace GinSharp.Torch.Replacements;

/// <summary>The negative log likelihood with classes that are ignored, which TorchSharp cannot name.</summary>
internal static class NegativeLikelihood
{
    private const long Usual = -100;

    public static Tensor Of(Tensor input, Tensor target, Tensor? weight, long ignored, Reduction reduction)
    {
        if (ignored == Usual)
        {
            return nll_loss(input, target, weight, reduction);
        }

        using var isIgnored = target.eq(ignored);
        using var kept = target.masked_fill(isIgnored, Usual);
        return nll_loss(input, kept, weight, reduction);
    }
}
