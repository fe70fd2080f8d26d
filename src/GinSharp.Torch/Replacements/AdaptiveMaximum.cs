namespace GinSharp.Torch.Replacements;

/// <summary>The largest numbers of a volume, along its last two dimensions first and then its first: TorchSharp's fails.</summary>
internal static class AdaptiveMaximum
{
    public static Tensor Of(Tensor input, long[] size)
    {
        var shape = input.shape;
        var flat = input.reshape(-1, shape[^3], shape[^2], shape[^1]);
        var planes = functional.adaptive_max_pool2d(flat, [size[1], size[2]]);
        var columns = planes.reshape(flat.shape[0], 1, shape[^3], size[1] * size[2]);
        var volumes = functional.adaptive_max_pool2d(columns, [size[0], size[1] * size[2]]);
        return volumes.reshape([.. shape[..^3], .. size]);
    }
}
