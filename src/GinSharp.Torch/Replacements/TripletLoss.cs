namespace GinSharp.Torch.Replacements;

/// <summary>How much further an anchor is from a negative than from a positive.</summary>
internal sealed class TripletLoss(
    string title, Func<Tensor, Tensor, Tensor> distance, double margin, bool swap, Reduction reduction)
    : Loss<Tensor, Tensor, Tensor, Tensor>(reduction)
{
    public override string GetName() => title;

    public override Tensor forward(Tensor input1, Tensor input2, Tensor input3)
    {
        var near = distance(input1, input2);
        var far = distance(input1, input3);
        if (swap)
        {
            far = minimum(far, distance(input2, input3));
        }

        var loss = (near - far + margin).clamp_min(0);
        return reduction switch { Reduction.Mean => loss.mean(), Reduction.Sum => loss.sum(), _ => loss };
    }
}
