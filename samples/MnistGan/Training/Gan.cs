using MnistGan.Models;
using TorchSharp;

namespace MnistGan.Training;

/// <summary>Two networks and the step that trains one against the other.</summary>
internal sealed class Gan(
    Generator generator,
    Discriminator discriminator,
    IAdversarialLoss loss,
    torch.optim.Optimizer generatorOptimizer,
    torch.optim.Optimizer discriminatorOptimizer,
    torch.Device device) : IDisposable
{
    /// <summary>Noise for so many images: shape <c>(count, LatentDim)</c>, normally distributed.</summary>
    public torch.Tensor Noise(int count) => torch.randn(count, generator.LatentDim, device: device);

    /// <summary>Trains the discriminator, then the generator, on one batch each.</summary>
    /// <param name="real">Real images of shape <c>(n, 1, 28, 28)</c>.</param>
    /// <param name="fakeCount">The number of images to generate for each of the two.</param>
    public StepResult Step(torch.Tensor real, int fakeCount)
    {
        using var scope = torch.NewDisposeScope();
        generator.train();
        discriminator.train();

        var fake = generator.call(Noise(fakeCount));
        var realLogits = discriminator.call(real.to(device));
        var fakeLogits = discriminator.call(fake.detach());
        var discriminatorLoss = loss.ForDiscriminator(realLogits, fakeLogits);
        discriminatorOptimizer.zero_grad();
        discriminatorLoss.backward();
        discriminatorOptimizer.step();

        // The generator learns from the discriminator as it is now.
        var generatorLoss = loss.ForGenerator(discriminator.call(fake));
        generatorOptimizer.zero_grad();
        generatorLoss.backward();
        generatorOptimizer.step();

        return new(
            Number(generatorLoss), Number(discriminatorLoss), Number(realLogits.mean()), Number(fakeLogits.mean()));
    }

    /// <summary>Generates images of shape <c>(n, 1, 28, 28)</c> on the CPU.</summary>
    public torch.Tensor Generate(torch.Tensor noise)
    {
        using var noGradient = torch.no_grad();
        using var scope = torch.NewDisposeScope();
        generator.eval();
        return generator.call(noise).cpu().MoveToOuterDisposeScope();
    }

    /// <summary>The discriminator's mean logit for images; NaN for none.</summary>
    public double Judge(IEnumerable<torch.Tensor> batches)
    {
        using var noGradient = torch.no_grad();
        discriminator.eval();
        var (sum, count) = (0.0, 0L);
        foreach (var batch in batches)
        {
            using (batch)
            {
                using var scope = torch.NewDisposeScope();
                sum += Number(discriminator.call(batch.to(device)).sum());
                count += batch.shape[0];
            }
        }

        return sum / count;
    }

    /// <inheritdoc />
    public void Dispose()
    {
        generatorOptimizer.Dispose();
        discriminatorOptimizer.Dispose();
        generator.Dispose();
        discriminator.Dispose();
    }

    private static double Number(torch.Tensor scalar) => scalar.item<float>();
}
