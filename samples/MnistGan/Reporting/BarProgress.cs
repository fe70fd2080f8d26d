using System.Globalization;
using MnistGan.Training;
using Spectre.Console;

namespace MnistGan.Reporting;

/// <summary>A progress bar.</summary>
internal sealed class BarProgress(ProgressTask bar, int epochs) : ITrainingProgress
{
    /// <inheritdoc />
    public void StepEnded(int epoch, int images, StepResult step, double imagesPerSecond)
    {
        bar.Increment(images);
        bar.Description = string.Create(
            CultureInfo.InvariantCulture,
            $"epoch {epoch}/{epochs}  generator {step.GeneratorLoss:F3}  discriminator {step.DiscriminatorLoss:F3}  {imagesPerSecond:F0} images/s");
    }

    /// <inheritdoc />
    public void EpochEnded(EpochMetrics metrics, double imagesPerSecond)
    {
        // The steps have said it all.
    }
}
