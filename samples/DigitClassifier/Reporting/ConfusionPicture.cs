using System.Globalization;
using DigitClassifier.Training;
using ScottPlot;

namespace DigitClassifier.Reporting;

/// <summary>Draws a confusion matrix.</summary>
internal static class ConfusionPicture
{
    private const int CellSide = 50;
    private const int Width = Left + (CellSide * ConfusionMatrix.Size) + Right;
    private const int Height = Top + (CellSide * ConfusionMatrix.Size) + Bottom;
    private const int Left = 60;
    private const int Right = 20;
    private const int Top = 40;
    private const int Bottom = 60;
    private const string Font = "DejaVu Sans ASCII";

    // The samples bring their font, since a bare machine has none and would draw no numbers.
    static ConfusionPicture() =>
        Fonts.AddFontFile(Font, Path.Combine(AppContext.BaseDirectory, "fonts", "DejaVuSans-ASCII.ttf"));

    /// <summary>A PNG: a row for each digit, a column for each guess, a number where there are any.</summary>
    public static byte[] Png(ConfusionMatrix confusion)
    {
        using var plot = new Plot();
        var shares = Shares(confusion);
        plot.Add.Heatmap(shares).Colormap = new ScottPlot.Colormaps.Blues().Reversed();
        for (var digit = 0; digit < ConfusionMatrix.Size; digit++)
        {
            for (var guess = 0; guess < ConfusionMatrix.Size; guess++)
            {
                AddNumber(plot, confusion[digit, guess], digit, guess, isDark: shares[digit, guess] > 0.5);
            }
        }

        var ticks = Enumerable.Range(0, ConfusionMatrix.Size).Select(number => (double)number).ToArray();
        string[] names = [.. ticks.Select(tick => tick.ToString(CultureInfo.InvariantCulture))];
        plot.Axes.Bottom.SetTicks(ticks, names);
        plot.Axes.Left.SetTicks([.. ticks.Select(Row)], names);
        plot.XLabel("read as");
        plot.YLabel("digit");
        plot.Title(string.Create(
            CultureInfo.InvariantCulture, $"{100 * confusion.Accuracy:F2} % of {confusion.Total} digits read right"));
        plot.Axes.SetLimits(-0.5, ConfusionMatrix.Size - 0.5, -0.5, ConfusionMatrix.Size - 0.5);
        plot.HideGrid();
        plot.Font.Set(Font);
        plot.Layout.Fixed(new PixelPadding(Left, Right, Bottom, Top));
        return plot.GetImageBytes(Width, Height, ImageFormat.Png);
    }

    /// <summary>Zero is the upper row of a heatmap.</summary>
    private static double Row(double digit) => ConfusionMatrix.Size - 1 - digit;

    private static void AddNumber(Plot plot, int count, int digit, int guess, bool isDark)
    {
        if (count == 0)
        {
            return;
        }

        var text = plot.Add.Text(count.ToString(CultureInfo.InvariantCulture), guess, Row(digit));
        text.LabelAlignment = Alignment.MiddleCenter;
        text.LabelFontColor = isDark ? Colors.White : Colors.Black;
        text.LabelFontName = Font;
    }

    /// <summary>
    /// The square root of each count's share of the highest, so that a single misread digit has a colour beside hundreds.
    /// </summary>
    private static double[,] Shares(ConfusionMatrix confusion)
    {
        var highest = Math.Max(1, confusion.Highest);
        var shares = new double[ConfusionMatrix.Size, ConfusionMatrix.Size];
        for (var digit = 0; digit < ConfusionMatrix.Size; digit++)
        {
            for (var guess = 0; guess < ConfusionMatrix.Size; guess++)
            {
                shares[digit, guess] = Math.Sqrt((double)confusion[digit, guess] / highest);
            }
        }

        return shares;
    }
}
