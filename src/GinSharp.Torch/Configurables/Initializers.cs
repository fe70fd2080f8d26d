using static TorchSharp.torch.nn.init;

namespace GinSharp.Torch.Configurables;

/// <summary>What fills the weights of a module: <c>torch.nn.init</c>.</summary>
internal static class Initializers
{
    public static double calculate_gain(NonlinearityType nonlinearity, double param = 0) =>
        torch.nn.init.calculate_gain(nonlinearity, param);

    public static Tensor constant_(Tensor tensor, Scalar val) => torch.nn.init.constant_(tensor, val);

    public static Tensor dirac_(Tensor tensor) => torch.nn.init.dirac_(tensor);

    public static Tensor eye_(Tensor tensor) => torch.nn.init.eye_(tensor);

    public static Tensor kaiming_normal_(
        Tensor tensor, double a = 0, FanInOut mode = FanInOut.FanIn,
        NonlinearityType nonlinearity = NonlinearityType.LeakyReLU) =>
        torch.nn.init.kaiming_normal_(tensor, a, mode, nonlinearity);

    public static Tensor kaiming_uniform_(
        Tensor tensor, double a = 0, FanInOut mode = FanInOut.FanIn,
        NonlinearityType nonlinearity = NonlinearityType.LeakyReLU) =>
        torch.nn.init.kaiming_uniform_(tensor, a, mode, nonlinearity);

    public static Tensor normal_(Tensor tensor, double mean = 0, double std = 1, Generator? generator = null) =>
        torch.nn.init.normal_(tensor, mean, std, generator);

    public static Tensor ones_(Tensor tensor) => torch.nn.init.ones_(tensor);

    public static Tensor orthogonal_(Tensor tensor, double gain = 1) => torch.nn.init.orthogonal_(tensor, gain);

    public static Tensor sparse_(Tensor tensor, double sparsity, double std = 0.01) =>
        torch.nn.init.sparse_(tensor, sparsity, std);

    public static Tensor trunc_normal_(
        Tensor tensor, double mean = 0, double std = 1, double a = -2, double b = 2, Generator? generator = null) =>
        torch.nn.init.trunc_normal_(tensor, mean, std, a, b, generator);

    public static Tensor uniform_(
        Tensor tensor, [AlsoNamed("low")] double a = 0, [AlsoNamed("high")] double b = 1,
        Generator? generator = null) =>
        torch.nn.init.uniform_(tensor, a, b, generator);

    public static Tensor xavier_normal_(Tensor tensor, double gain = 1) => torch.nn.init.xavier_normal_(tensor, gain);

    public static Tensor xavier_uniform_(Tensor tensor, double gain = 1) => torch.nn.init.xavier_uniform_(tensor, gain);

    public static Tensor zeros_(Tensor tensor) => torch.nn.init.zeros_(tensor);
}
