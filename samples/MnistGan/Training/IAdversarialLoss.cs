using TorchSharp;

namespace MnistGan.Training;

/// <summary>What the generator and the discriminator play against each other for.</summary>
public interface IAdversarialLoss
{
    /// <summary>What the discriminator lowers.</summary>
    /// <param name="realLogits">Its <c>n</c> logits for real images.</param>
    /// <param name="fakeLogits">Its <c>m</c> logits for generated images.</param>
    /// <returns>A scalar.</returns>
    torch.Tensor ForDiscriminator(torch.Tensor realLogits, torch.Tensor fakeLogits);

    /// <summary>What the generator lowers.</summary>
    /// <param name="fakeLogits">The discriminator's <c>m</c> logits for generated images.</param>
    /// <returns>A scalar.</returns>
    torch.Tensor ForGenerator(torch.Tensor fakeLogits);
}
