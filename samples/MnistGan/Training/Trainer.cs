using System.ComponentModel.DataAnnotations;
using System.Diagnostics;
using GinSharp;
using MnistGan.Data;
using MnistGan.Models;
using MnistGan.Reporting;
using TorchSharp;
using TorchSharp.Modules;

namespace MnistGan.Training;

/// <summary>
/// Trains a generator and a discriminator against each other and writes what came of it into a run folder.
/// </summary>
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
    /// <param name="output">
    /// The run folder, relative to the current folder; files of an earlier run in it are replaced.
    /// </param>
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
        [Range(2, 10_000)] int generatorBatchSize,
        [Range(1, 10_000)] int epochs = 20,
        string output = "runs/mnist-gan",
        long seed = 1,
        [AllowedValues("auto", "cpu", "cuda", ErrorMessage = "say 'auto', 'cpu' or 'cuda'")] string device = "auto",
        [Range(1, 1024)] int threads = 1,
        [Range(1, 10_000)] int samplesEvery = 5)
    {
        _data = data;
        _generatorBatchSize = generatorBatchSize;
        _epochs = epochs;
        _seed = seed;
        _samplesEvery = samplesEvery;
        Output = output;

        var place = ComputeDevice.Choose(device);
        torch.set_num_threads(threads);
        torch.random.manual_seed(seed);
        var generatorNetwork = generator();
        var discriminatorNetwork = discriminator();
        generatorNetwork.to(place);
        discriminatorNetwork.to(place);
        _gan = new(
            generatorNetwork,
            discriminatorNetwork,
            loss,
            generatorOptimizer(generatorNetwork.parameters()),
            discriminatorOptimizer(discriminatorNetwork.parameters()),
            place);
    }

    /// <summary>The run folder.</summary>
    public string Output { get; }

    /// <summary>The generator, trained once <see cref="Run"/> has returned.</summary>
    public Generator Generator => _gan.Generator;

    /// <summary>Trains, and writes metrics.csv and the pictures of generated digits into the run folder.</summary>
    public void Run()
    {
        torch.random.manual_seed(_seed);
        using var sampleNoise = _gan.Noise(SampleCount);
        var folder = TrainingFolder.Create(Output);

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
