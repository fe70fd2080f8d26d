using System.Globalization;
using MnistGan.Training;

namespace MnistGan.Reporting;

/// <summary>A plain line for each epoch.</summary>
internal sealed class LineProgress(TextWriter output, int epochs) : ITrainingProgress
{
    /// <inheritdoc />
    public void StepEnded(int epoch, int images, StepResult step, double imagesPerSecond)
    {
        // A line for each step would be too many.
    }

    /// <inheritdoc />
    public void EpochEnded(EpochMetrics metrics, double imagesPerSecond) =>
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"epoch {metrics.Epoch}/{epochs}  generator {metrics.GeneratorLoss:F3}  discriminator {metrics.DiscriminatorLoss:F3}  {imagesPerSecond:F0} images/s"));
}
