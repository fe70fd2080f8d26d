using System.Diagnostics.CodeAnalysis;

namespace GinSharp.Torch.Laws;

/// <summary>Numbers as PyTorch's distributions take them: as floats, so that 0 is 0.0.</summary>
internal static class Real
{
    /// <returns>A new tensor: a distribution disposes of what it has, and the literal's serves other calls.</returns>
    [return: NotNullIfNotNull(nameof(value))]
    public static Tensor? Of(Tensor? value) =>
        value?.to(value.is_floating_point() ? value.dtype : get_default_dtype(), copy: true);
}
