using GinSharp;
using TorchSharp;
using static TorchSharp.torch.nn;

namespace MnistGan.Models;

/// <summary>A discriminator of strided convolutions: 28 × 28 pixels become 14 × 14, then 7 × 7.</summary>
[Configurable]
public sealed class ConvDiscriminator : Discriminator
{
    private readonly torch.nn.Module<torch.Tensor, torch.Tensor> _layers;

    /// <summary>Builds the layers.</summary>
    /// <param name="channels">The number of channels at 14 × 14 pixels; twice as many at 7 × 7.</param>
    /// <param name="dropout">The share of the values that is switched off in training, from 0 to 1.</param>
    public ConvDiscriminator(int channels = 32, double dropout = 0.3)
        : base(nameof(ConvDiscriminator))
    {
        _layers = Sequential(
            Conv2d(1, channels, kernel_size: 4, stride: 2, padding: 1),
            LeakyReLU(0.2),
            Dropout(dropout),
            Conv2d(channels, 2 * channels, kernel_size: 4, stride: 2, padding: 1),
            LeakyReLU(0.2),
            Dropout(dropout),
            Flatten(),
            Linear(2 * channels * 7 * 7, 1),
            Flatten(0));
        RegisterComponents();
    }

    /// <inheritdoc />
    public override torch.Tensor forward(torch.Tensor images) => _layers.call(images);
}
