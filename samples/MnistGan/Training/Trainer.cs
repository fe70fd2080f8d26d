using System.Diagnostics;
using GinSharp;
using MnistGan.Data;
using MnistGan.Models;
using MnistGan.Reporting;
using TorchSharp;
using TorchSharp.Modules;

namespace MnistGan.Training;

/// <summary>Trains a generator and a discriminator against each other and writes what came of it into a run folder.</summary>
[Configurable]
public sealed class Trainer : IDisposable
{
    private const int SampleCount = 64;

    private readonly Gan _gan;
    private readonly MnistDataModule _data;
    private readonly int _generatorBatchSize;
    private readonly int _epochs;
    private readonly long _seed;
    private readonly int _samplesEvery;

    /// <summary>Builds the networks and their optimizers; trains nothing and writes nothing yet.</summary>
    /// <param name="generator">
    /// Makes the generator. It is called here, after the seed is set, so that the seed decides the first weights too.
    /// </param>
    /// <param name="discriminator">Makes the discriminator.</param>
    /// <param name="loss">What the two play for.</param>
    /// <param name="generatorOptimizer">Makes the optimizer of the generator's parameters.</param>
    /// <param name="discriminatorOptimizer">Makes the optimizer of the discriminator's parameters.</param>
    /// <param name="data">The real digits.</param>
    /// <param name="generatorBatchSize">The number of digits to generate for each step.</param>
    /// <param name="epochs">How often to go through the training images.</param>
    /// <param name="output">The run folder, relative to the current folder; an earlier run's files are replaced.</param>
    /// <param name="seed">Decides the first weights, the noise, the dropout and the augmentations.</param>
    /// <param name="device"><c>cpu</c>, <c>cuda</c>, or <c>auto</c> for CUDA where there is one.</param>
    /// <param name="threads">
    /// The number of CPU threads; results are the same run after run for the same number of threads.
    /// </param>
    /// <param name="samplesEvery">Writes a picture after so many epochs, and after the last.</param>
    public Trainer(
        Func<Generator> generator,
        Func<Discriminator> discriminator,
        IAdversarialLoss loss,
        Func<IEnumerable<Parameter>, torch.optim.Optimizer> generatorOptimizer,
        Func<IEnumerable<Parameter>, torch.optim.Optimizer> discriminatorOptimizer,
        MnistDataModule data,
        int generatorBatchSize,
        int epochs = 20,
        string output = "runs/mnist-gan",
        long seed = 1,
        string device = "auto",
        int threads = 1,
        int samplesEvery = 5)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(generatorBatchSize, 2);
        ArgumentOutOfRangeException.ThrowIfLessThan(epochs, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(samplesEvery, 1);
        _data = data;
        _generatorBatchSize = generatorBatchSize;
        _epochs = epochs;
        _seed = seed;
        _samplesEvery = samplesEvery;
        Output = output;

        var chosenDevice = ComputeDevice.Choose(device);
        torch.set_num_threads(threads);
        torch.random.manual_seed(seed);
        var generatorNetwork = generator();
        var discriminatorNetwork = discriminator();
        generatorNetwork.to(chosenDevice);
        discriminatorNetwork.to(chosenDevice);
        _gan = new(
            generatorNetwork,
            discriminatorNetwork,
            loss,
            generatorOptimizer(generatorNetwork.parameters()),
            discriminatorOptimizer(discriminatorNetwork.parameters()),
            chosenDevice);
    }

    /// <summary>The run folder.</summary>
    public string Output { get; }

    /// <summary>Trains, and writes metrics.csv and the pictures of generated digits into the run folder.</summary>
    public void Run()
    {
        torch.random.manual_seed(_seed);
        using var sampleNoise = _gan.Noise(SampleCount);
        var folder = RunFolder.Create(Output);

        TrainingProgress.Show(_epochs, _data.TrainingCount, progress =>
        {
            for (var epoch = 1; epoch <= _epochs; epoch++)
            {
                var watch = Stopwatch.StartNew();
                var steps = TrainEpoch(epoch, watch, progress);
                var metrics = EpochMetrics.Of(epoch, steps, _gan.Judge(_data.HeldOutBatches()));
                folder.Append(metrics);
                progress.EpochEnded(metrics, _data.TrainingCount / watch.Elapsed.TotalSeconds);
                if (epoch % _samplesEvery == 0 || epoch == _epochs)
                {
                    using var images = _gan.Generate(sampleNoise);
                    folder.SaveSamples(epoch, images);
                }
            }
        });
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _gan.Dispose();
        _data.Dispose();
    }

    private List<StepResult> TrainEpoch(int epoch, Stopwatch watch, ITrainingProgress progress)
    {
        var steps = new List<StepResult>();
        var images = 0;
        foreach (var batch in _data.TrainingBatches())
        {
            using (batch)
            {
                var step = _gan.Step(batch, _generatorBatchSize);
                steps.Add(step);
                images += (int)batch.shape[0];
                progress.StepEnded(epoch, (int)batch.shape[0], step, images / watch.Elapsed.TotalSeconds);
            }
        }

        return steps;
    }
}
