using MnistGan.Training;
using Spectre.Console;

namespace MnistGan.Reporting;

/// <summary>A progress bar over all epochs.</summary>
internal sealed class BarProgress : ITrainingProgress
{
    private readonly ProgressTask _bar;
    private readonly int _epochs;

    private BarProgress(ProgressTask bar, int epochs)
    {
        _bar = bar;
        _epochs = epochs;
    }

    /// <summary>Runs the training under a progress bar.</summary>
    /// <param name="console">Where the bar is shown.</param>
    /// <param name="done">The number of epochs that an earlier session trained.</param>
    /// <param name="epochs">The number of epochs with these.</param>
    /// <param name="imagesPerEpoch">The number of images in an epoch.</param>
    /// <param name="train">The training.</param>
    public static void Show(
        IAnsiConsole console, int done, int epochs, int imagesPerEpoch, Action<ITrainingProgress> train) =>
        console.Progress()
            .Columns(
                new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn(), new TaskDescriptionColumn())
            .Start(context =>
            {
                var bar = context.AddTask("training", maxValue: (double)epochs * imagesPerEpoch);
                bar.Increment((double)done * imagesPerEpoch);
                train(new BarProgress(bar, epochs));
            });

    /// <inheritdoc />
    public void StepEnded(int epoch, int images, StepResult step, double imagesPerSecond)
    {
        _bar.Increment(images);
        _bar.Description = ProgressText.Of(
            epoch, _epochs, step.GeneratorLoss, step.DiscriminatorLoss, imagesPerSecond);
    }

    /// <inheritdoc />
    public void EpochEnded(EpochMetrics metrics, double imagesPerSecond) =>
        _bar.Description = ProgressText.Of(
            metrics.Epoch, _epochs, metrics.GeneratorLoss, metrics.DiscriminatorLoss, imagesPerSecond);
}
