using GinSharp;

namespace TinyText.Network;

/// <summary>The sizes of a network.</summary>
[Configurable]
public sealed record BagConfig(int EmbDim = 16, Activation Activation = Activation.Relu, double DropoutRate = 0);
