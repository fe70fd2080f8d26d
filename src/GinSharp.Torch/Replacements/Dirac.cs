namespace GinSharp.Torch.Replacements;

/// <summary>The weights of a convolution that passes its input on.</summary>
internal static class Dirac
{
    public static Tensor Fill(Tensor tensor, long groups)
    {
        using var _ = no_grad();
        tensor.zero_();
        var perGroup = tensor.shape[0] / groups;
        var middle = tensor.shape[2..].Select(size => TensorIndex.Single(size / 2)).ToArray();
        for (var group = 0L; group < groups; group++)
        {
            for (var channel = 0L; channel < Math.Min(perGroup, tensor.shape[1]); channel++)
            {
                tensor[(TensorIndex[])
                [
                    TensorIndex.Single((group * perGroup) + channel), TensorIndex.Single(channel), .. middle,
                ]] = torch.tensor(1.0, tensor.dtype);
            }
        }

        return tensor;
    }
}
