using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace GinSharp.Torch.Tests.Cases;

internal static class ContainerCases
{
    private const string Layers =
        "\nin/Linear.in_features = 3\nin/Linear.out_features = 4\nout/Linear.in_features = 4\n" +
            "out/Linear.out_features = 2";

    public static readonly Example[] List =
    [
        new("torch.nn.AlphaDropout", "p = 0.3", () => AlphaDropout(0.3)),
        new("torch.nn.Dropout", "p = 0.3\ninplace = True", () => Dropout(0.3, true)),
        new("torch.nn.Dropout1d", "p = 0.3", () => Dropout1d(0.3)),
        new("torch.nn.Dropout2d", "p = 0.3", () => Dropout2d(0.3)),
        new("torch.nn.Dropout3d", "p = 0.3", () => Dropout3d(0.3)),
        new("torch.nn.FeatureAlphaDropout", "p = 0.3", () => FeatureAlphaDropout(0.3)),
        new("torch.nn.Sequential", "modules = [@in/Linear(), @ReLU(), @out/Linear()]" + Layers,
            () => Sequential(Linear(3, 4), ReLU(), Linear(4, 2)),
            module => ((Module<Tensor, Tensor>)module).call(ones(2, 3))),
        new("torch.nn.NamedSequential", "modules = {'in': @in/Linear(), 'act': @Tanh(), 'out': @out/Linear()}" + Layers,
            () => Sequential(("in", Linear(3, 4)), ("act", Tanh()), ("out", Linear(4, 2))),
            module => ((Module)module).state_dict().Keys.ToArray()),
        new("torch.nn.ModuleList", "modules = [@in/Linear(), @ReLU()]" + Layers,
            () => ModuleList(Linear(3, 4), ReLU())),
        new("torch.nn.ModuleDict", "modules = {'a': @in/Linear(), 'b': @ReLU()}" + Layers,
            () => ModuleDict(("a", (Module)Linear(3, 4)), ("b", ReLU()))),
        new("torch.nn.AlphaDropout", "p = 0.3\ninplace = True", () => AlphaDropout(0.3, inplace: true)),
        new("torch.nn.Dropout1d", "p = 0.3\ninplace = True", () => Dropout1d(0.3, inplace: true)),
        new("torch.nn.Dropout2d", "p = 0.3\ninplace = True", () => Dropout2d(0.3, inplace: true)),
        new("torch.nn.Dropout3d", "p = 0.3\ninplace = True", () => Dropout3d(0.3, inplace: true)),
        new("torch.nn.FeatureAlphaDropout", "p = 0.3\ninplace = True", () => FeatureAlphaDropout(0.3, true)),
    ];
}
