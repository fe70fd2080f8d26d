using TorchSharp;

namespace MnistGan.Models;

/// <summary>
/// Makes digits of noise: a tensor of shape <c>(n, LatentDim)</c> becomes images of shape <c>(n, 1, 28, 28)</c>, from
/// -1 (black) to 1 (white).
/// </summary>
/// <param name="name">The module's name.</param>
/// <param name="latentDim">The length of a noise vector.</param>
public abstract class Generator(string name, int latentDim) : torch.nn.Module<torch.Tensor, torch.Tensor>(name)
{
    /// <summary>The length of a noise vector.</summary>
    public int LatentDim { get; } = latentDim;
}
