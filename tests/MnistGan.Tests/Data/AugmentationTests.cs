using MnistGan.Data;
using TorchSharp;

namespace MnistGan.Tests.Data;

public class AugmentationTests
{
    [Fact]
    public void GaussianBlur_OneBrightPixel_SpreadsByTheGaussian()
    {
        using var image = torch.zeros(1, 1, 5, 5);
        image[0, 0, 2, 2] = 1;

        using var blurred = new GaussianBlur(kernelSize: 3, sigma: 1).Apply(image);

        var side = Math.Exp(-0.5);
        var sum = 1 + 2 * side;
        double[] row = [0, side / sum, 1 / sum, side / sum, 0];
        var expected = row.SelectMany(y => row.Select(x => (float)(x * y)));
        blurred.shape.Should().Equal(1, 1, 5, 5);
        blurred.data<float>().ToArray().Should().Equal(expected, (left, right) => Math.Abs(left - right) < 1e-6);
    }

    [Fact]
    public void GaussianBlur_BlackImage_StaysBlack()
    {
        using var image = torch.full([2, 1, 28, 28], -1f);

        using var blurred = new GaussianBlur(kernelSize: 5).Apply(image);

        blurred.data<float>().ToArray().Should().OnlyContain(value => Math.Abs(value + 1) < 1e-6);
    }

    [Fact]
    public void RandomShift_OneBrightPixel_MovesAtMostThatFarInEachImage()
    {
        torch.random.manual_seed(1);
        using var images = torch.full([200, 1, 9, 9], -1f);
        images[torch.TensorIndex.Ellipsis, 4, 4] = 1;

        using var shifted = new RandomShift(maxPixels: 2).Apply(images);

        var places = shifted.gt(0).nonzero().data<long>().ToArray().Chunk(4).ToList();
        places.Select(place => place[0]).Should().Equal(Enumerable.Range(0, 200).Select(image => (long)image));
        places.Select(place => (place[2], place[3])).Distinct().Should().BeEquivalentTo(
            from row in Enumerable.Range(2, 5)
            from column in Enumerable.Range(2, 5)
            select ((long)row, (long)column));
    }

    [Fact]
    public void RandomShift_WhatIsUncovered_IsBlack()
    {
        using var images = torch.ones(50, 1, 6, 6);

        using var shifted = new RandomShift(maxPixels: 3).Apply(images);

        shifted.unique().output.data<float>().Should().Equal(-1, 1);
    }
}
