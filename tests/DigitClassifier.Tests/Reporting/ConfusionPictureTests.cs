using DigitClassifier.Reporting;
using DigitClassifier.Training;
using SkiaSharp;

namespace DigitClassifier.Tests.Reporting;

public class ConfusionPictureTests
{
    [Fact]
    public void Png_Counts_AreCellsWithNumbers()
    {
        var confusion = new ConfusionMatrix();
        confusion.Add([0, 0, 0, 0, 9], [0, 0, 0, 0, 0]);

        using var picture = SKBitmap.Decode(ConfusionPicture.Png(confusion));

        (picture.Width, picture.Height).Should().Be((580, 600));
        Cell(picture, 0, 0).Should().Contain(pixel => IsDark(pixel)).And.Contain(SKColors.White, "the number is white");
        Cell(picture, 9, 0).Should().Contain(pixel => IsDark(pixel), "the number is black").And
            .NotContain(SKColors.White);
        Cell(picture, 5, 5).Should().AllBeEquivalentTo(SKColors.White);
    }

    /// <summary>The middle of a cell of 50 pixels, where its number is.</summary>
    private static List<SKColor> Cell(SKBitmap picture, int digit, int guess) =>
        [.. from row in Enumerable.Range(40 + (50 * digit) + 15, 20)
            from column in Enumerable.Range(60 + (50 * guess) + 15, 20)
            select picture.GetPixel(column, row)];

    private static bool IsDark(SKColor color) => color.Red < 64;
}
