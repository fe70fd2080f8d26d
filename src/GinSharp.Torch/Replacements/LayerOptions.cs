using static TorchSharp.torch.nn.functional;

namespace GinSharp.Torch.Replacements;

/// <summary>What the layers of a transformer are made with.</summary>
internal sealed record LayerOptions(
    long Size, long Heads, long Inner, double Dropout, nn.Activations Activation, double Epsilon, bool BatchFirst,
    bool NormFirst, Device? Device, ScalarType? Type)
{
    public Attention Attention() =>
        new(Size, Heads, Dropout, true, false, false, Size, Size, BatchFirst, Device, Type);

    public LayerNorm Norm() => torch.nn.LayerNorm(Size, Epsilon, device: Device, dtype: Type);

    public Linear Widening() => torch.nn.Linear(Size, Inner, device: Device, dtype: Type);

    public Linear Narrowing() => torch.nn.Linear(Inner, Size, device: Device, dtype: Type);

    public Tensor Activate(Tensor input) => Activation == nn.Activations.GELU ? gelu(input) : relu(input);

    public Tensor Drop(Tensor input, bool training) =>
        training && Dropout > 0 ? dropout(input, Dropout, training) : input;
}
