using static TorchSharp.torch;
using static TorchSharp.torch.nn.init;

namespace GinSharp.Torch.Tests.Cases;

internal static class InitializerCases
{
    public static readonly Example[] List =
    [
        new("torch.nn.init.calculate_gain", "nonlinearity = 'leaky_relu'\nparam = 0.5",
            () => calculate_gain(NonlinearityType.LeakyReLU, 0.5)),
        Of("constant_", "val = 3", () => constant_(Zeros(), 3)),
        new("torch.nn.init.dirac_", "tensor = [[[0.0, 0.0]], [[0.0, 0.0]]]", () => dirac_(zeros(2, 1, 2))),
        Of("eye_", "", () => eye_(Zeros())),
        Of("kaiming_normal_", "a = 0.5\nmode = 'fan_out'\nnonlinearity = 'relu'",
            () => kaiming_normal_(Zeros(), 0.5, FanInOut.FanOut, NonlinearityType.ReLU)),
        Of("kaiming_uniform_", "a = 0.3\nmode = 'fan_in'\nnonlinearity = 'linear'",
            () => kaiming_uniform_(Zeros(), 0.3, mode: FanInOut.FanIn, nonlinearity: NonlinearityType.Linear)),
        Of("normal_", "mean = 2\nstd = 0.5", () => normal_(Zeros(), 2, 0.5)),
        Of("ones_", "", () => ones_(Zeros())),
        Of("orthogonal_", "gain = 2", () => orthogonal_(Zeros(), 2)),
        Of("sparse_", "sparsity = 0.5\nstd = 0.1", () => sparse_(Zeros(), 0.5, 0.1)),
        Of("trunc_normal_", "mean = 1\nstd = 2\na = -1\nb = 3", () => trunc_normal_(Zeros(), 1, 2, -1, 3)),
        Of("uniform_", "a = 1\nb = 3", () => uniform_(Zeros(), 1, 3)),
        Of("uniform_", "low = 1\nhigh = 3", () => uniform_(Zeros(), 1, 3)),
        Of("xavier_normal_", "gain = 2", () => xavier_normal_(Zeros(), 2)),
        Of("xavier_uniform_", "gain = 2", () => xavier_uniform_(Zeros(), 2)),
        Of("zeros_", "", () => zeros_(ones(2, 3))),
    ];

    private static Example Of(string name, string bindings, Func<object?> byHand) =>
        new($"torch.nn.init.{name}", $"tensor = [[0.0, 0.0, 0.0], [0.0, 0.0, 0.0]]\n{bindings}", byHand);

    private static Tensor Zeros() => zeros(2, 3);
}
