using GinSharp;
using TorchSharp;
using static TorchSharp.torch.nn;

namespace MnistGan.Models;

/// <summary>A discriminator of fully connected layers.</summary>
[Configurable]
public sealed class MlpDiscriminator : Discriminator
{
    private readonly torch.nn.Module<torch.Tensor, torch.Tensor> _layers;

    /// <summary>Builds the layers.</summary>
    /// <param name="hiddenSizes">The number of units of each hidden layer, from the image to the logit.</param>
    /// <param name="dropout">The share of the hidden units that is switched off in training, from 0 to 1.</param>
    public MlpDiscriminator(IReadOnlyList<int> hiddenSizes, double dropout = 0.3)
        : base(nameof(MlpDiscriminator))
    {
        var layers = new List<torch.nn.Module<torch.Tensor, torch.Tensor>> { Flatten() };
        var inputs = 28 * 28;
        foreach (var outputs in hiddenSizes)
        {
            layers.AddRange([Linear(inputs, outputs), LeakyReLU(0.2), Dropout(dropout)]);
            inputs = outputs;
        }

        layers.AddRange([Linear(inputs, 1), Flatten(0)]);
        _layers = Sequential(layers);
        RegisterComponents();
    }

    /// <inheritdoc />
    public override torch.Tensor forward(torch.Tensor images) => _layers.call(images);
}
