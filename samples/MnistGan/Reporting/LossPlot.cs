using GinSharp;
using ScottPlot;

namespace MnistGan.Reporting;

/// <summary>The losses over the epochs as a picture.</summary>
internal static class LossPlot
{
    private const string Prefix = "loss/";
    private const int Width = 800;
    private const int Height = 400;
    private const string Font = "DejaVu Sans ASCII";

    // The samples bring their font, since a bare machine has none and would draw no text.
    static LossPlot() =>
        Fonts.AddFontFile(Font, Path.Combine(AppContext.BaseDirectory, "fonts", "DejaVuSans-ASCII.ttf"));

    /// <summary>The picture as the bytes of a PNG file.</summary>
    /// <param name="metrics">The metrics of a run; those whose names begin with <c>loss/</c> are curves.</param>
    public static byte[] Png(IEnumerable<RunMetric> metrics)
    {
        using var plot = new Plot();
        var losses = metrics.Where(metric => metric.Name.StartsWith(Prefix, StringComparison.Ordinal));
        foreach (var curve in losses.GroupBy(metric => metric.Name[Prefix.Length..]))
        {
            // A loss that is no number any more has no place in a picture.
            var points = curve.Where(metric => double.IsFinite(metric.Value)).ToList();
            var line = plot.Add.Scatter(
                points.Select(metric => (double)metric.Step).ToList(), points.Select(metric => metric.Value).ToList());
            line.LegendText = curve.Key;
        }

        plot.XLabel("epoch");
        plot.YLabel("loss");
        plot.ShowLegend(Edge.Right);
        plot.Font.Set(Font);
        return plot.GetImageBytes(Width, Height, ImageFormat.Png);
    }
}
