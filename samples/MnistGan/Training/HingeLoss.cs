using GinSharp;
using TorchSharp;

namespace MnistGan.Training;

/// <summary>The hinge loss: logits past the margin on the right side cost the discriminator nothing.</summary>
/// <param name="margin">How far from 0 a logit has to be.</param>
[Configurable]
public sealed class HingeLoss(double margin = 1) : IAdversarialLoss
{
    /// <inheritdoc />
    public torch.Tensor ForDiscriminator(torch.Tensor realLogits, torch.Tensor fakeLogits) =>
        torch.nn.functional.relu(margin - realLogits).mean() + torch.nn.functional.relu(margin + fakeLogits).mean();

    /// <inheritdoc />
    public torch.Tensor ForGenerator(torch.Tensor fakeLogits) => -fakeLogits.mean();
}
