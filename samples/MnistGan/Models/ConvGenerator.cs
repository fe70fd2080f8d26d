using GinSharp;
using TorchSharp;
using static TorchSharp.torch.nn;

namespace MnistGan.Models;

/// <summary>A generator of transposed convolutions: 7 × 7 pixels become 14 × 14, then 28 × 28.</summary>
[Configurable]
public sealed class ConvGenerator : Generator
{
    private readonly torch.nn.Module<torch.Tensor, torch.Tensor> _layers;

    /// <summary>Builds the layers.</summary>
    /// <param name="latentDim">The length of a noise vector.</param>
    /// <param name="channels">The number of channels at 14 × 14 pixels; twice as many at 7 × 7.</param>
    public ConvGenerator(int latentDim, int channels = 32)
        : base(nameof(ConvGenerator), latentDim)
    {
        _layers = Sequential(
            Linear(latentDim, 2 * channels * 7 * 7, hasBias: false),
            Unflatten(1, [2 * channels, 7, 7]),
            BatchNorm2d(2 * channels),
            ReLU(),
            ConvTranspose2d(2 * channels, channels, kernel_size: 4, stride: 2, padding: 1, bias: false),
            BatchNorm2d(channels),
            ReLU(),
            ConvTranspose2d(channels, 1, kernel_size: 4, stride: 2, padding: 1),
            Tanh());
        RegisterComponents();
    }

    /// <inheritdoc />
    public override torch.Tensor forward(torch.Tensor noise) => _layers.call(noise);
}
