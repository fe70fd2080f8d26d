using GinSharp;

namespace MnistGan.Training;

/// <summary>An epoch's numbers, each the mean over the epoch's steps.</summary>
/// <param name="Epoch">The epoch, from 1.</param>
/// <param name="GeneratorLoss">The generator's loss.</param>
/// <param name="DiscriminatorLoss">The discriminator's loss.</param>
/// <param name="RealLogit">The discriminator's logit for the images that it trains on.</param>
/// <param name="FakeLogit">The discriminator's logit for generated images.</param>
/// <param name="HeldOutLogit">
/// The discriminator's logit, after the epoch, for images that it never trained on; NaN where none are held out. Far
/// below <paramref name="RealLogit"/> it says that the discriminator knows its training images by heart.
/// </param>
internal sealed record EpochMetrics(
    int Epoch,
    double GeneratorLoss,
    double DiscriminatorLoss,
    double RealLogit,
    double FakeLogit,
    double HeldOutLogit)
{
    /// <summary>Takes the means over an epoch's steps.</summary>
    public static EpochMetrics Of(int epoch, IReadOnlyCollection<StepResult> steps, double heldOutLogit) =>
        new(
            epoch,
            steps.Average(step => step.GeneratorLoss),
            steps.Average(step => step.DiscriminatorLoss),
            steps.Average(step => step.RealLogit),
            steps.Average(step => step.FakeLogit),
            heldOutLogit);

    /// <summary>Tells a tracker each of the numbers.</summary>
    public void Tell(IRunTracker tracker)
    {
        tracker.Metric("loss/generator", GeneratorLoss, Epoch);
        tracker.Metric("loss/discriminator", DiscriminatorLoss, Epoch);
        tracker.Metric("logit/real", RealLogit, Epoch);
        tracker.Metric("logit/fake", FakeLogit, Epoch);
        tracker.Metric("logit/held_out", HeldOutLogit, Epoch);
    }
}
