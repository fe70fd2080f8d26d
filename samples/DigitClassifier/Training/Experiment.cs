using System.ComponentModel.DataAnnotations;
using System.Diagnostics;
using System.Globalization;
using DigitClassifier.Reporting;
using GinSharp;

namespace DigitClassifier.Training;

/// <summary>Trains for some epochs and keeps what came of it in a folder of its own.</summary>
/// <param name="trainer">What learns.</param>
/// <param name="epochs">How often to go through the training digits.</param>
/// <param name="output">The folder that gets a new folder for each run, relative to the current one.</param>
[Configurable]
public sealed class Experiment(
    Trainer trainer, [Range(1, 1000)] int epochs = 6, string output = "runs/digit-classifier") : IDisposable
{
    /// <summary>Trains, tells how well each epoch read the held-out digits, and returns the run's folder.</summary>
    /// <param name="config">The config that this was created from; the folder keeps it.</param>
    /// <param name="log">Gets a line for each epoch.</param>
    public string Run(GinConfig config, TextWriter log)
    {
        using var run = RunFolder.Create(config, output);
        using var tracker = new RunTrackers(run, new TensorBoardTracker(run.PathOf("tensorboard")));
        run.AddDataSet("training", trainer.Data.TrainingFiles, trainer.Data.TrainingCount);
        run.AddDataSet("held_out", trainer.Data.HeldOutFiles, trainer.Data.HeldOutCount);
        tracker.Parameters(config.FlatParameters());

        var watch = Stopwatch.StartNew();
        var confusion = new ConfusionMatrix();
        for (var epoch = 1; epoch <= epochs; epoch++)
        {
            var loss = trainer.TrainEpoch();
            confusion = trainer.Evaluate();
            tracker.Metric("training_loss", loss, epoch);
            tracker.Metric("held_out_accuracy", confusion.Accuracy, epoch);
            run.SaveCheckpoint(epoch, trainer.Save);
            log.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"epoch {epoch}/{epochs}  loss {loss:F3}  accuracy {100 * confusion.Accuracy:F2} %"));
        }

        tracker.Image("confusion", ConfusionPicture.Png(confusion), epochs);
        tracker.OperativeConfig(config.OperativeConfig(), epochs);
        log.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{confusion.Correct} of {confusion.Total} held-out digits read right by {trainer.ParameterCount} weights "
            + $"after {watch.Elapsed.TotalSeconds:F0} s: {Path.GetRelativePath(".", run.FullPath)}"));
        return run.FullPath;
    }

    /// <inheritdoc />
    public void Dispose() => trainer.Dispose();
}
