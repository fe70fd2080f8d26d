using GinSharp;
using TorchSharp;
using static TorchSharp.torch.nn;

namespace MnistGan.Models;

/// <summary>A generator of fully connected layers.</summary>
[Configurable]
public sealed class MlpGenerator : Generator
{
    private readonly torch.nn.Module<torch.Tensor, torch.Tensor> _layers;

    /// <summary>Builds the layers.</summary>
    /// <param name="latentDim">The length of a noise vector.</param>
    /// <param name="hiddenSizes">The number of units of each hidden layer, from the noise to the image.</param>
    public MlpGenerator(int latentDim, IReadOnlyList<int> hiddenSizes)
        : base(nameof(MlpGenerator), latentDim)
    {
        var layers = new List<torch.nn.Module<torch.Tensor, torch.Tensor>>();
        var inputs = latentDim;
        foreach (var outputs in hiddenSizes)
        {
            layers.AddRange([Linear(inputs, outputs), BatchNorm1d(outputs), LeakyReLU(0.2)]);
            inputs = outputs;
        }

        layers.AddRange([Linear(inputs, 28 * 28), Tanh(), Unflatten(1, [1, 28, 28])]);
        _layers = Sequential(layers);
        RegisterComponents();
    }

    /// <inheritdoc />
    public override torch.Tensor forward(torch.Tensor noise) => _layers.call(noise);
}
