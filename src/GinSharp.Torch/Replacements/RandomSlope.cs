namespace GinSharp.Torch.Replacements;

/// <summary>A rectifier whose slope below zero is drawn for each number in training, and is the mean otherwise.</summary>
internal static class RandomSlope
{
    public static Tensor Of(Tensor input, double lower, double upper, bool training, bool inplace)
    {
        if (!training)
        {
            return functional.leaky_relu(input, (lower + upper) / 2, inplace);
        }

        using var slopes = empty_like(input, requires_grad: false);
        using (no_grad())
        {
            slopes.uniform_(lower, upper);
            using var isPositive = input.gt(0);
            slopes.masked_fill_(isPositive, 1);
        }

        return inplace ? input.mul_(slopes) : input.mul(slopes);
    }
}
