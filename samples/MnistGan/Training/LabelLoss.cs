using GinSharp;
using TorchSharp;

namespace MnistGan.Training;

/// <summary>
/// Compares logits with a label for real and one for fake, by any criterion: binary cross entropy gives the first GAN's
/// loss, the mean squared error the least-squares GAN's.
/// </summary>
/// <param name="criterion">Compares <c>n</c> logits with <c>n</c> labels and returns a scalar.</param>
/// <param name="realLabel">
/// What the discriminator should say of real images; a little below 1 keeps it from growing too sure. The generator
/// always aims at 1.
/// </param>
/// <param name="fakeLabel">What the discriminator should say of generated images.</param>
[Configurable]
public sealed class LabelLoss(
    torch.nn.Module<torch.Tensor, torch.Tensor, torch.Tensor> criterion,
    double realLabel = 1,
    double fakeLabel = 0) : IAdversarialLoss
{
    /// <inheritdoc />
    public torch.Tensor ForDiscriminator(torch.Tensor realLogits, torch.Tensor fakeLogits) =>
        Compare(realLogits, realLabel) + Compare(fakeLogits, fakeLabel);

    /// <inheritdoc />
    public torch.Tensor ForGenerator(torch.Tensor fakeLogits) => Compare(fakeLogits, 1);

    private torch.Tensor Compare(torch.Tensor logits, double label) =>
        criterion.call(logits, torch.full_like(logits, label));
}
