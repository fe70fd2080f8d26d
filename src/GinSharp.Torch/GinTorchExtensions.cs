using GinSharp.Torch;
using GinSharp.Torch.Conversions;

namespace GinSharp;

/// <summary>Makes TorchSharp known to a config.</summary>
public static class GinTorchExtensions
{
    /// <summary>
    /// Registers TorchSharp under PyTorch's names, so that .gin files written for <c>gin.torch</c> can be read:
    /// optimizers, learning rate schedulers, losses, activation functions, modules, initializers, distributions and
    /// data loaders; data types, devices and enums as constants; and conversions from literals to tensors, devices and
    /// shapes.
    /// </summary>
    /// <remarks>The program references the native libtorch of its machine; this library brings none.</remarks>
    /// <param name="config">The config.</param>
    /// <exception cref="GinException">
    /// <c>GIN2101</c>, <c>GIN2109</c>: the config has one of the names already, from an earlier call, say.
    /// </exception>
    /// <exception cref="GinLockedException"><c>GIN2012</c>: the config is final.</exception>
    public static void AddTorch(this GinConfig config)
    {
        ArgumentNullException.ThrowIfNull(config);
        TorchConfigurables.Register(config);
        TorchConstants.Register(config);
        TorchConversions.Register(config);
    }
}
