using System.Globalization;

namespace MnistGan.Reporting;

/// <summary>Progress in words.</summary>
internal static class ProgressText
{
    /// <summary><c>epoch 3/20  generator 0.912  discriminator 1.300  1234 images/s</c></summary>
    public static string Of(
        int epoch, int epochs, double generatorLoss, double discriminatorLoss, double imagesPerSecond) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"epoch {epoch}/{epochs}  generator {generatorLoss:F3}  discriminator {discriminatorLoss:F3}  "
            + $"{imagesPerSecond:F0} images/s");
}
