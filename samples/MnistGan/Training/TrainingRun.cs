using System.Diagnostics;
using GinSharp;
using MnistGan.Data;
using MnistGan.Reporting;
using TorchSharp;

namespace MnistGan.Training;

/// <summary>A training that has begun: two networks, the digits, and how far they are.</summary>
internal sealed class TrainingRun(
    Gan gan,
    MnistDataModule data,
    Sampler sampler,
    int generatorBatchSize,
    int epochs,
    long seed,
    int saveEvery) : IDisposable
{
    /// <summary>The number of epochs, those before a checkpoint among them.</summary>
    public int Epochs => epochs;

    /// <summary>The number of epochs that are done.</summary>
    public int Done { get; private set; }

    /// <summary>Takes up what was saved.</summary>
    public void Load(RunCheckpoint checkpoint)
    {
        Done = (int)checkpoint.Step;
        gan.Load(checkpoint.Path, Done);
    }

    /// <summary>Trains; the tracker is told of it, and the folder gets the checkpoints.</summary>
    public void Run(RunFolder run, IRunTracker tracker)
    {
        run.AddDataSet("digits", data.Files, data.TrainingCount + data.HeldOutCount);
        TrainingProgress.Show(Done, epochs, data.TrainingCount, progress =>
        {
            while (Done < epochs)
            {
                var epoch = Done + 1;
                RunEpoch(epoch, tracker, progress);
                Done = epoch;
                if (epoch % saveEvery == 0 || epoch == epochs)
                {
                    run.SaveCheckpoint(epoch, gan.Save);
                    tracker.Image("samples", sampler.Draw(gan.Generator, gan.Device), epoch);
                    tracker.Image("losses", LossPlot.Png(run.ReadMetrics()), epoch);
                }
            }
        });
    }

    /// <inheritdoc />
    public void Dispose()
    {
        gan.Dispose();
        data.Dispose();
    }

    private void RunEpoch(int epoch, IRunTracker tracker, ITrainingProgress progress)
    {
        torch.random.manual_seed(EpochSeed.Of(seed, epoch));
        tracker.Metric("lr/generator", gan.LearningRates.Generator, epoch);
        tracker.Metric("lr/discriminator", gan.LearningRates.Discriminator, epoch);

        var watch = Stopwatch.StartNew();
        var steps = new List<StepResult>();
        var images = 0;
        foreach (var batch in data.TrainingBatches(epoch))
        {
            using (batch)
            {
                var step = gan.Step(batch, generatorBatchSize);
                steps.Add(step);
                images += (int)batch.shape[0];
                progress.StepEnded(epoch, (int)batch.shape[0], step, images / watch.Elapsed.TotalSeconds);
            }
        }

        gan.EndEpoch();
        var metrics = EpochMetrics.Of(epoch, steps, gan.Judge(data.HeldOutBatches()));
        metrics.Tell(tracker);
        progress.EpochEnded(metrics, images / watch.Elapsed.TotalSeconds);
    }
}
