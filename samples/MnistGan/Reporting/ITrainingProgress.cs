using MnistGan.Training;

namespace MnistGan.Reporting;

/// <summary>Shows a person how far the training is.</summary>
internal interface ITrainingProgress
{
    /// <summary>Called after each step.</summary>
    void StepEnded(int epoch, int images, StepResult step, double imagesPerSecond);

    /// <summary>Called after each epoch.</summary>
    void EpochEnded(EpochMetrics metrics, double imagesPerSecond);
}
