using static TorchSharp.torch.nn.functional;

namespace GinSharp.Torch.Laws;

/// <summary>Probabilities and logits, of which a file gives one.</summary>
internal readonly record struct Odds(Tensor Probs, Tensor Logits)
{
    /// <summary>Of each of several truths.</summary>
    public static Odds OfTruth(Tensor? probs, Tensor? logits)
    {
        CheckOne(probs, logits);
        if (Real.Of(logits) is { } given)
        {
            return new(given.sigmoid(), given);
        }

        var known = Real.Of(probs)!;
        var clamped = Clamped(known);
        return new(known, clamped.log() - (-clamped).log1p());
    }

    /// <summary>Of choices, along the last dimension; the logits are logarithms of what sums to one.</summary>
    public static Odds OfChoices(Tensor? probs, Tensor? logits)
    {
        CheckChoices(probs, logits);
        if (Real.Of(logits) is { } given)
        {
            var normal = given - given.logsumexp(-1, true);
            return new(softmax(normal, -1), normal);
        }

        var known = Real.Of(probs)!;
        var shares = known / known.sum(-1, keepdim: true);
        return new(shares, Clamped(shares).log());
    }

    public static void CheckChoices(Tensor? probs, Tensor? logits)
    {
        CheckOne(probs, logits);
        if ((probs ?? logits)!.dim() == 0)
        {
            throw new GinValueException(Named(probs), "it is a single number; write one for each choice");
        }

        if (probs is not null)
        {
            using var sums = probs.sum(-1);
            using var isPositive = sums.gt(0).all();
            if (!isPositive.item<bool>())
            {
                throw new GinValueException(nameof(probs), "all are 0; write one above 0");
            }
        }
    }

    public static void CheckOne(Tensor? probs, Tensor? logits)
    {
        if (probs is null == logits is null)
        {
            throw new GinValueException(Named(probs), "bind one of 'probs' and 'logits'");
        }
    }

    private static string Named(Tensor? probs) => probs is null ? "logits" : nameof(probs);

    private static Tensor Clamped(Tensor probs)
    {
        var least = finfo(probs.dtype).eps;
        return probs.clamp(least, 1 - least);
    }
}
