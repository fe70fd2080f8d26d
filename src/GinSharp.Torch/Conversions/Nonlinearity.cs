namespace GinSharp.Torch.Conversions;

/// <summary>What PyTorch knows the gain of.</summary>
internal enum Nonlinearity
{
    Linear,
    Conv1d,
    Conv2d,
    Conv3d,
    ConvTranspose1d,
    ConvTranspose2d,
    ConvTranspose3d,
    Sigmoid,
    Tanh,
    ReLU,
    LeakyReLU,
    SELU,
}
