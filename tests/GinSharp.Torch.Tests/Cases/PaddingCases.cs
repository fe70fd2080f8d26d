using static GinSharp.Torch.Tests.TorchConfig;
using static TorchSharp.torch.nn;

namespace GinSharp.Torch.Tests.Cases;

internal static class PaddingCases
{
    public static readonly Example[] List =
    [
        Of(1, "ConstantPad1d", "padding = (1, 2)\nvalue = 3.5", () => ConstantPad1d((1, 2), 3.5)),
        Of(2, "ConstantPad2d", "padding = 1\nvalue = 3.5", () => ConstantPad2d(1, 3.5)),
        Of(3, "ConstantPad3d", "padding = (1, 2, 0, 1, 1, 0)\nvalue = 0", () => ConstantPad3d((1, 2, 0, 1, 1, 0), 0)),
        Of(1, "ReflectionPad1d", "padding = 1", () => ReflectionPad1d(1)),
        Of(2, "ReflectionPad2d", "padding = (1, 2, 0, 1)", () => ReflectionPad2d((1, 2, 0, 1))),
        Of(3, "ReflectionPad3d", "padding = 1", () => ReflectionPad3d(1)),
        Of(1, "ReplicationPad1d", "padding = (0, 1)", () => ReplicationPad1d((0, 1))),
        Of(2, "ReplicationPad2d", "padding = (1, 2, 0, 1)", () => ReplicationPad2d((1, 2, 0, 1))),
        Of(3, "ReplicationPad3d", "padding = (1, 2, 0, 1, 1, 0)", () => ReplicationPad3d((1, 2, 0, 1, 1, 0))),
        Of(2, "ZeroPad2d", "padding = (1, 2, 0, 1)", () => ZeroPad2d((1, 2, 0, 1))),
    ];

    private static Example Of(int dimensions, string name, string bindings, Func<object?> byHand)
    {
        long[] shape = [1, 2, .. Enumerable.Repeat(3L, dimensions)];
        return new($"torch.nn.{name}", bindings, byHand, module => Run(module, shape));
    }
}
