using GinSharp;
using MnistGan.Reporting;
using SkiaSharp;
using TorchSharp;

namespace MnistGan.Tests.Reporting;

public class PictureTests
{
    [Fact]
    public void ImageGrid_NineImages_FillsASecondRowWithBlack()
    {
        using var images = torch.zeros(9, 1, 2, 3);
        images[0] = 1;

        using var picture = SKBitmap.Decode(ImageGrid.Png(images));

        // Each image is doubled, and so is the gap of two pixels after it.
        (picture.Width, picture.Height).Should().Be((8 * (3 + 2) * 2, 2 * (2 + 2) * 2));
        picture.GetPixel(0, 0).Should().Be(new SKColor(255, 255, 255));
        picture.GetPixel(6, 0).Should().Be(new SKColor(0, 0, 0));
        picture.GetPixel(10, 0).Should().Be(new SKColor(128, 128, 128));
        picture.GetPixel(10, 8).Should().Be(new SKColor(0, 0, 0));
    }

    [Fact]
    public void LossPlot_LossThatIsNoNumber_IsLeftOut()
    {
        var png = LossPlot.Png([Loss(1, 0.5), Loss(2, double.NaN), Loss(3, double.PositiveInfinity)]);

        using var picture = SKBitmap.Decode(png);
        (picture.Width, picture.Height).Should().Be((800, 400));
    }

    private static RunMetric Loss(long step, double value) => new()
    {
        Name = "loss/generator",
        Step = step,
        Value = value,
        Time = DateTimeOffset.UnixEpoch,
    };
}
