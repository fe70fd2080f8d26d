using TorchSharp;

namespace MnistGan.Data;

/// <summary>Changes the real digits before the discriminator sees them.</summary>
public interface IAugmentation
{
    /// <summary>Changes one batch.</summary>
    /// <param name="images">Images of shape <c>(n, 1, height, width)</c>, from -1 (black) to 1 (white).</param>
    /// <returns>A new tensor of the same shape and range.</returns>
    torch.Tensor Apply(torch.Tensor images);
}
