using System.ComponentModel.DataAnnotations;
using GinSharp;
using TorchSharp;

namespace MnistGan.Data;

/// <summary>Blurs each image with a Gaussian kernel.</summary>
/// <param name="kernelSize">The kernel's width and height in pixels; an odd number.</param>
/// <param name="sigma">The standard deviation of the Gaussian in pixels.</param>
[Configurable]
public sealed class GaussianBlur([Range(1, 27), Odd] int kernelSize = 3, [Range(0.1, 100)] double sigma = 1.0)
    : IAugmentation
{
    /// <inheritdoc />
    public torch.Tensor Apply(torch.Tensor images)
    {
        using var scope = torch.NewDisposeScope();
        var radius = kernelSize / 2;
        var offsets = torch.arange(-radius, radius + 1, torch.float32, images.device);
        var weights = torch.exp(-offsets.square() / (2 * sigma * sigma));
        weights /= weights.sum();
        var kernel = torch.outer(weights, weights).reshape(1, 1, kernelSize, kernelSize);

        // Repeating the border keeps the black background black.
        var padded = torch.nn.functional.pad(images, [radius, radius, radius, radius], PaddingModes.Replicate);
        return torch.nn.functional.conv2d(padded, kernel).MoveToOuterDisposeScope();
    }
}
