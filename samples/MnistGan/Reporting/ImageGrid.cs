using SkiaSharp;
using TorchSharp;

namespace MnistGan.Reporting;

/// <summary>Puts many small images into one picture, eight to a row.</summary>
internal static class ImageGrid
{
    private const int Columns = 8;
    private const int Gap = 2;
    private const int Scale = 2;

    /// <summary>The picture as the bytes of a PNG file.</summary>
    /// <param name="images">Images of shape <c>(n, 1, height, width)</c>, from -1 (black) to 1 (white).</param>
    public static byte[] Png(torch.Tensor images)
    {
        using var scope = torch.NewDisposeScope();
        var gaps = torch.nn.functional.pad(images, [0, Gap, 0, Gap], PaddingModes.Constant, -1);
        var missing = (Columns - gaps.shape[0] % Columns) % Columns;
        var full = torch.nn.functional.pad(gaps, [0, 0, 0, 0, 0, 0, 0, missing], PaddingModes.Constant, -1);
        var (height, width) = (full.shape[2], full.shape[3]);
        var picture = full.reshape(-1, Columns, height, width)
            .permute(0, 2, 1, 3)
            .reshape(-1, Columns * width)
            .repeat_interleave(Scale, 0)
            .repeat_interleave(Scale, 1);
        var pixels = ((picture + 1) * 127.5).round().clamp(0, 255).to(torch.uint8).contiguous();

        var info = new SKImageInfo((int)picture.shape[1], (int)picture.shape[0], SKColorType.Gray8);
        using var image = SKImage.FromPixelCopy(info, pixels.data<byte>().ToArray());
        using var png = image.Encode(SKEncodedImageFormat.Png, 100);
        return png.ToArray();
    }
}
