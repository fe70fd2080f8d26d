using MnistGan.Models;
using TorchSharp;

namespace MnistGan.Training;

/// <summary>Two networks and the step that trains one against the other.</summary>
internal sealed class Gan(
    Player<Generator> generator, Player<Discriminator> discriminator, IAdversarialLoss loss, torch.Device device)
    : IDisposable
{
    /// <summary>The generator.</summary>
    public Generator Generator => generator.Network;

    /// <summary>Where the networks are.</summary>
    public torch.Device Device => device;

    /// <summary>The networks' learning rates in this epoch.</summary>
    public (double Generator, double Discriminator) LearningRates =>
        (generator.LearningRate, discriminator.LearningRate);

    /// <summary>Where the generator is in the folder of a checkpoint.</summary>
    public static string GeneratorFolder(string folder) => Path.Combine(folder, "generator");

    /// <summary>Trains the discriminator, then the generator, on one batch each.</summary>
    /// <param name="real">Real images of shape <c>(n, 1, 28, 28)</c>.</param>
    /// <param name="fakeCount">The number of images to generate for each of the two.</param>
    public StepResult Step(torch.Tensor real, int fakeCount)
    {
        using var scope = torch.NewDisposeScope();
        var judge = discriminator.Network;
        Generator.train();
        judge.train();

        var fake = Generator.call(torch.randn(fakeCount, Generator.LatentDim, device: device));
        var realLogits = judge.call(real.to(device));
        var fakeLogits = judge.call(fake.detach());
        var discriminatorLoss = loss.ForDiscriminator(realLogits, fakeLogits);
        discriminator.Learn(discriminatorLoss);

        // The generator learns from the discriminator as it is now.
        var generatorLoss = loss.ForGenerator(judge.call(fake));
        generator.Learn(generatorLoss);

        return new(
            Number(generatorLoss), Number(discriminatorLoss), Number(realLogits.mean()), Number(fakeLogits.mean()));
    }

    /// <summary>Lets the schedules change the learning rates.</summary>
    public void EndEpoch()
    {
        generator.EndEpoch();
        discriminator.EndEpoch();
    }

    /// <summary>The discriminator's mean logit for images; NaN for none.</summary>
    public double Judge(IEnumerable<torch.Tensor> batches)
    {
        using var noGradient = torch.no_grad();
        discriminator.Network.eval();
        var (sum, count) = (0.0, 0L);
        foreach (var batch in batches)
        {
            using (batch)
            {
                using var scope = torch.NewDisposeScope();
                sum += Number(discriminator.Network.call(batch.to(device)).sum());
                count += batch.shape[0];
            }
        }

        return sum / count;
    }

    /// <summary>Makes a folder with all that training goes on from.</summary>
    public void Save(string folder)
    {
        generator.Save(GeneratorFolder(folder));
        discriminator.Save(DiscriminatorFolder(folder));
    }

    /// <summary>Takes up what was saved after so many epochs.</summary>
    public void Load(string folder, int epochs)
    {
        generator.Load(GeneratorFolder(folder), epochs);
        discriminator.Load(DiscriminatorFolder(folder), epochs);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        generator.Dispose();
        discriminator.Dispose();
    }

    private static string DiscriminatorFolder(string folder) => Path.Combine(folder, "discriminator");

    private static double Number(torch.Tensor scalar) => scalar.item<float>();
}
