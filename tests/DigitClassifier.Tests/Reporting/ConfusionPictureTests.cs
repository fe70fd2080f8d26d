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

        (picture.Width, picture.Height).Should().Be((560, 560));
        Cell(picture, 0, 0).Should().Contain(pixel => IsDark(pixel)).And.Contain(SKColors.White, "the number is white");
        Cell(picture, 9, 0).Should().Contain(pixel => IsDark(pixel), "the number is black").And
            .NotContain(SKColors.White);
        Cell(picture, 5, 5).Should().AllBeEquivalentTo(SKColors.White);
    }

    /// <summary>The middle of a cell, where its number is.</summary>
    private static SKColor[] Cell(SKBitmap picture, int digit, int guess)
    {
        const int Size = 20;
        var (x, y) = ((int)(Left + ((guess + 0.5) * CellSize)), (int)(Top + ((digit + 0.5) * CellSize)));
        return [.. from row in Enumerable.Range(y - (Size / 2), Size)
                   from column in Enumerable.Range(x - (Size / 2), Size)
                   select picture.GetPixel(column, row)];
    }

    private const int Left = 41;
    private const int Top = 43;
    private const double CellSize = 50.4;

    private static bool IsDark(SKColor color) => color.Red < 64;
}
