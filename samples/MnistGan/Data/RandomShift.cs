using System.ComponentModel.DataAnnotations;
using GinSharp;
using TorchSharp;

namespace MnistGan.Data;

/// <summary>Moves each image by a random number of pixels; what is uncovered becomes black.</summary>
/// <param name="maxPixels">The farthest that an image moves in each direction, in pixels.</param>
[Configurable]
public sealed class RandomShift([Range(0, 14)] int maxPixels = 2) : IAugmentation
{
    private const double Black = -1;

    /// <inheritdoc />
    public torch.Tensor Apply(torch.Tensor images)
    {
        using var scope = torch.NewDisposeScope();
        var (height, width) = (images.shape[2], images.shape[3]);
        var padded = torch.nn.functional.pad(
            images, [maxPixels, maxPixels, maxPixels, maxPixels], PaddingModes.Constant, Black);
        var rows = padded.gather(2, Shifted(images, height).view(-1, 1, height, 1).expand(-1, 1, -1, padded.shape[3]));
        var columns = rows.gather(3, Shifted(images, width).view(-1, 1, 1, width).expand(-1, 1, height, -1));
        return columns.MoveToOuterDisposeScope();
    }

    // For each image the indices of a window of the given length that starts at a random pixel of the padding.
    private torch.Tensor Shifted(torch.Tensor images, long length)
    {
        var starts = torch.randint(0, 2 * maxPixels + 1, [images.shape[0], 1], torch.int64);
        return (starts + torch.arange(length, torch.int64)).to(images.device);
    }
}
