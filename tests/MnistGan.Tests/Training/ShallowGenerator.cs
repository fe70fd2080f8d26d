using GinSharp;
using MnistGan.Models;
using TorchSharp;

namespace MnistGan.Tests.Training;

/// <summary>A generator that the sample does not know: one class, found by its attribute.</summary>
#region generator
[Configurable]
public sealed class ShallowGenerator : Generator
{
    private readonly torch.nn.Module<torch.Tensor, torch.Tensor> _layer;

    public ShallowGenerator(int latentDim = 8)
        : base(nameof(ShallowGenerator), latentDim)
    {
        _layer = torch.nn.Linear(latentDim, 28 * 28);
        RegisterComponents();
    }

    public override torch.Tensor forward(torch.Tensor noise) => _layer.call(noise).tanh().view(-1, 1, 28, 28);
}
#endregion
