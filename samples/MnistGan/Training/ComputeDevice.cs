using TorchSharp;

namespace MnistGan.Training;

/// <summary>Chooses where tensors live.</summary>
internal static class ComputeDevice
{
    /// <summary>The device of a name: <c>cpu</c>, <c>cuda</c>, or <c>auto</c> for CUDA where there is one.</summary>
    public static torch.Device Choose(string name) => name switch
    {
        "auto" => torch.cuda.is_available() ? torch.CUDA : torch.CPU,
        "cpu" => torch.CPU,
        "cuda" when torch.cuda.is_available() => torch.CUDA,
        "cuda" => throw new ArgumentException("This machine, or this build of libtorch, has no CUDA.", nameof(name)),
        _ => throw new ArgumentException($"'{name}' is no device; say 'auto', 'cpu' or 'cuda'.", nameof(name)),
    };
}
