using TorchSharp;

namespace MnistGan.Training;

/// <summary>Chooses where tensors live.</summary>
internal static class ComputeDevice
{
    /// <summary>The device of a name: <c>cpu</c>, <c>cuda</c>, or <c>auto</c> for CUDA where there is one.</summary>
    /// <exception cref="NotSupportedException">There is no CUDA, or no such device.</exception>
    public static torch.Device Choose(string name) => name switch
    {
        "auto" => torch.cuda.is_available() ? torch.CUDA : torch.CPU,
        "cpu" => torch.CPU,
        "cuda" when torch.cuda.is_available() => torch.CUDA,
        _ => throw new NotSupportedException($"There is no device '{name}' here."),
    };
}
