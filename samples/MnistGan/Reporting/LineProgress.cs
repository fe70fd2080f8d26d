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
        output.WriteLine(ProgressText.Of(
            metrics.Epoch, epochs, metrics.GeneratorLoss, metrics.DiscriminatorLoss, imagesPerSecond));
}
