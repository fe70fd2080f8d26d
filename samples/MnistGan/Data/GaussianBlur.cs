using GinSharp;
using TorchSharp;

namespace MnistGan.Data;

/// <summary>Blurs each image with a Gaussian kernel.</summary>
[Configurable]
public sealed class GaussianBlur : IAugmentation
{
    private readonly int _kernelSize;
    private readonly double _sigma;

    /// <summary>Chooses the kernel.</summary>
    /// <param name="kernelSize">The kernel's width and height in pixels; an odd number.</param>
    /// <param name="sigma">The standard deviation of the Gaussian in pixels.</param>
    public GaussianBlur(int kernelSize = 3, double sigma = 1.0)
    {
        if (kernelSize < 1 || kernelSize % 2 == 0)
        {
            throw new ArgumentOutOfRangeException(nameof(kernelSize), kernelSize, "The kernel size must be odd.");
        }

        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(sigma);
        _kernelSize = kernelSize;
        _sigma = sigma;
    }

    /// <inheritdoc />
    public torch.Tensor Apply(torch.Tensor images)
    {
        using var scope = torch.NewDisposeScope();
        var radius = _kernelSize / 2;
        var offsets = torch.arange(-radius, radius + 1, torch.float32, images.device);
        var weights = torch.exp(-offsets.square() / (2 * _sigma * _sigma));
        weights /= weights.sum();
        var kernel = torch.outer(weights, weights).reshape(1, 1, _kernelSize, _kernelSize);

        // Repeating the border keeps the black background black.
        var padded = torch.nn.functional.pad(images, [radius, radius, radius, radius], PaddingModes.Replicate);
        return torch.nn.functional.conv2d(padded, kernel).MoveToOuterDisposeScope();
    }
}
