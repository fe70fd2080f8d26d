using TorchSharp;

namespace MnistGan.Models;

/// <summary>
/// Judges digits: images of shape <c>(n, 1, 28, 28)</c>, from -1 to 1, become <c>n</c> logits; the higher, the more
/// real.
/// </summary>
/// <param name="name">The module's name.</param>
public abstract class Discriminator(string name) : torch.nn.Module<torch.Tensor, torch.Tensor>(name);
