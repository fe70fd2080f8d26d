using System.ComponentModel.DataAnnotations;
using GinSharp;
using MnistGan.Data;
using MnistGan.Models;
using TorchSharp;
using TorchSharp.Modules;
using LRScheduler = TorchSharp.torch.optim.lr_scheduler.LRScheduler;
using Optimizer = TorchSharp.torch.optim.Optimizer;

namespace MnistGan.Training;

/// <summary>Trains a generator and a discriminator against each other.</summary>
/// <param name="generator">
/// Makes the generator. It is called after the seed is set, so that the seed decides the first weights too.
/// </param>
/// <param name="discriminator">Makes the discriminator.</param>
/// <param name="loss">What the two play for.</param>
/// <param name="generatorOptimizer">Makes the optimizer of the generator's parameters.</param>
/// <param name="discriminatorOptimizer">Makes the optimizer of the discriminator's parameters.</param>
/// <param name="data">Reads the real digits. Who only samples from a run needs none.</param>
/// <param name="sampler">Draws the pictures of generated digits.</param>
/// <param name="generatorBatchSize">The number of digits to generate for each step.</param>
/// <param name="generatorSchedule">
/// Makes what changes the generator's learning rate after each epoch; null leaves it as it is.
/// </param>
/// <param name="discriminatorSchedule">The same for the discriminator's.</param>
/// <param name="epochs">How often to go through the training images.</param>
/// <param name="seed">Decides the first weights, the noise, the dropout and the augmentations.</param>
/// <param name="device"><c>cpu</c>, <c>cuda</c>, or <c>auto</c> for CUDA where there is one.</param>
/// <param name="threads">
/// The number of CPU threads; results are the same run after run for the same number of threads.
/// </param>
/// <param name="saveEvery">Saves a checkpoint and pictures after so many epochs, and after the last.</param>
[Configurable]
public sealed class Trainer(
    Func<Generator> generator,
    Func<Discriminator> discriminator,
    IAdversarialLoss loss,
    Func<IEnumerable<Parameter>, OptimizerHelper> generatorOptimizer,
    Func<IEnumerable<Parameter>, OptimizerHelper> discriminatorOptimizer,
    Func<MnistDataModule> data,
    Sampler sampler,
    [Range(2, 10_000)] int generatorBatchSize,
    Func<Optimizer, LRScheduler>? generatorSchedule = null,
    Func<Optimizer, LRScheduler>? discriminatorSchedule = null,
    [Range(1, 10_000)] int epochs = 20,
    long seed = 1,
    [AllowedValues("auto", "cpu", "cuda", ErrorMessage = "say 'auto', 'cpu' or 'cuda'")] string device = "auto",
    [Range(1, 1024)] int threads = 1,
    [Range(1, 10_000)] int saveEvery = 5)
{
    /// <summary>What draws the pictures.</summary>
    public Sampler Sampler => sampler;

    /// <summary>Reads the digits, builds the networks and their optimizers; trains and writes nothing yet.</summary>
    internal TrainingRun Begin()
    {
        var digits = data();
        var place = ComputeDevice.Choose(device);
        torch.set_num_threads(threads);
        torch.random.manual_seed(seed);
        var gan = new Gan(
            Seat(generator(), generatorOptimizer, generatorSchedule),
            Seat(discriminator(), discriminatorOptimizer, discriminatorSchedule),
            loss,
            place);
        return new(gan, digits, sampler, generatorBatchSize, epochs, seed, saveEvery);

        Player<TNetwork> Seat<TNetwork>(
            TNetwork network,
            Func<IEnumerable<Parameter>, OptimizerHelper> optimizer,
            Func<Optimizer, LRScheduler>? schedule)
            where TNetwork : torch.nn.Module
        {
            network.to(place);
            var steps = optimizer(network.parameters());
            return new(network, steps, schedule?.Invoke(steps));
        }
    }

    /// <summary>Draws digits with the generator of a checkpoint, as the bytes of a PNG file.</summary>
    public byte[] Sample(RunCheckpoint checkpoint)
    {
        using var network = generator();
        Player<Generator>.LoadNetwork(network, Gan.GeneratorFolder(checkpoint.Path));
        return sampler.Draw(network, torch.CPU);
    }
}
